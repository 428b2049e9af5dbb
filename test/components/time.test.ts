import { describe, expect, it } from 'vitest';
import { sinceStart, span, when } from '@/components/parts/time';
import { words } from '@/components/words';

const { t } = words;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('times as people say them', () => {
  it.each([
    [38_999, '38 s'],
    [41 * MINUTE, '41 min'],
    [80 * MINUTE, '1 h 20'],
    [65 * MINUTE, '1 h 05'],
    [2 * HOUR, '2 h'],
    [49 * HOUR, '2 d'],
    [-5, '0 ms'],
  ])('says %i ms as %s', (ms, said) => {
    expect(span(ms, t)).toBe(said);
  });

  it.each([
    [0, '+0:00'],
    [72_000, '+1:12'],
    [HOUR + 2 * MINUTE + 9000, '+1:02:09'],
    [25 * HOUR, '+1 d'],
    [-1, '+0:00'],
  ])('puts %i ms after the start as %s', (ms, said) => {
    expect(sinceStart(ms, t)).toBe(said);
  });

  it('names today and yesterday, and the year only when it is another', () => {
    const now = new Date(2026, 10, 22, 0, 30).getTime();
    const at = (...parts: [number, number, number, number, number]) =>
      when(new Date(...parts).getTime(), 'en', now);
    expect(at(2026, 10, 22, 0, 10)).toMatch(/^today .*\b(12|0?0):10/);
    expect(at(2026, 10, 21, 23, 50)).toMatch(/^yesterday .*11:50|23:50/);
    expect(at(2026, 10, 19, 9, 0)).not.toContain('2026');
    expect(at(2025, 10, 19, 9, 0)).toContain('2025');
  });
});
