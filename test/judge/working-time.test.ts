import { describe, expect, it } from 'vitest';
import { afterWorking, isOpenAt, isTimeZone, workingMs } from '@/lib/judge/working-time';
import type { WorkingHours } from '@/lib/model/working-hours';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const at = (text: string): number => Date.parse(text);

const workdays = (from: number, to: number, timeZone: string): WorkingHours => ({
  timeZone,
  week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: from * 60, to: to * 60 }] : [])),
});
const everyDay = (openings: { from: number; to: number }[], timeZone: string): WorkingHours => ({
  timeZone,
  week: Array.from({ length: 7 }, () => openings),
});
const madrid = workdays(9, 18, 'Europe/Madrid');

describe('working time', () => {
  it.each([
    ['within one morning', '2026-11-24T09:10:00+01:00', '2026-11-24T09:40:00+01:00', 30 * MINUTE],
    [
      'from the evening to the next morning',
      '2026-11-24T17:30:00+01:00',
      '2026-11-25T09:15:00+01:00',
      45 * MINUTE,
    ],
    [
      'from Friday evening to Monday morning',
      '2026-11-27T17:59:00+01:00',
      '2026-11-30T09:04:00+01:00',
      5 * MINUTE,
    ],
    ['over a weekend nobody works', '2026-11-28T10:00:00+01:00', '2026-11-29T22:00:00+01:00', 0],
    ['asked by night, answered before opening', '2026-11-25T03:00:00+01:00', '2026-11-25T08:00:00+01:00', 0],
    ['a whole week', '2026-11-23T00:00:00+01:00', '2026-11-30T00:00:00+01:00', 45 * HOUR],
    ['an answer before the question', '2026-11-25T10:00:00+01:00', '2026-11-25T09:00:00+01:00', 0],
  ])('%s', (_, from, to, expected) => {
    expect(workingMs(at(from), at(to), madrid)).toBe(expected);
  });

  it('is all of the time where the hours are not known, and where a week has none', () => {
    const [from, to] = [at('2026-11-28T10:00:00Z'), at('2026-11-29T10:00:00Z')];
    expect(workingMs(from, to, undefined)).toBe(24 * HOUR);
    expect(workingMs(from, to, everyDay([], 'UTC'))).toBe(24 * HOUR);
  });

  it('is the brand’s, not the walker’s: nine in New York is three in Madrid', () => {
    const newYork = workdays(9, 17, 'America/New_York');
    expect(workingMs(at('2026-11-24T10:00:00+01:00'), at('2026-11-24T15:30:00+01:00'), newYork)).toBe(
      30 * MINUTE,
    );
  });

  it('leaves out a lunch break', () => {
    const split = everyDay(
      [
        { from: 9 * 60, to: 13 * 60 },
        { from: 15 * 60, to: 19 * 60 },
      ],
      'UTC',
    );
    expect(workingMs(at('2026-11-24T12:00:00Z'), at('2026-11-24T16:00:00Z'), split)).toBe(2 * HOUR);
  });

  it('counts the hour that a day lacks when clocks go forward, and the one it has twice when they go back', () => {
    const always = everyDay([{ from: 0, to: 1440 }], 'Europe/Madrid');
    expect(workingMs(at('2026-03-29T00:00:00+01:00'), at('2026-03-30T00:00:00+02:00'), always)).toBe(
      23 * HOUR,
    );
    expect(workingMs(at('2026-10-25T00:00:00+02:00'), at('2026-10-26T00:00:00+01:00'), always)).toBe(
      25 * HOUR,
    );
  });

  it('opens at nine by the clocks on the wall on both sides of a change', () => {
    const daily = everyDay([{ from: 9 * 60, to: 10 * 60 }], 'Europe/Madrid');
    expect(workingMs(at('2026-03-28T09:30:00+01:00'), at('2026-03-29T09:30:00+02:00'), daily)).toBe(HOUR);
    expect(workingMs(at('2026-10-24T09:30:00+02:00'), at('2026-10-25T09:30:00+01:00'), daily)).toBe(HOUR);
  });

  it('opens as much later as the clocks go forward when its hour is left out, and once when its hour comes twice', () => {
    const small = everyDay([{ from: 150, to: 240 }], 'Europe/Madrid');
    const day = workingMs(at('2026-03-29T00:00:00+01:00'), at('2026-03-29T12:00:00+02:00'), small);
    // 02:30 does not exist that night; the clocks show 03:30 then. From there to 04:00.
    expect(day).toBe(30 * MINUTE);
    const twice = workingMs(at('2026-10-25T00:00:00+02:00'), at('2026-10-25T12:00:00+01:00'), small);
    // From the first 02:30 to 04:00, the hour between two and three twice.
    expect(twice).toBe(2.5 * HOUR);
  });

  it('takes an unknown zone for UTC', () => {
    const odd = everyDay([{ from: 0, to: 60 }], 'Middle-earth/Shire');
    expect(isTimeZone('Middle-earth/Shire')).toBe(false);
    expect(workingMs(at('2026-11-24T00:00:00Z'), at('2026-11-24T12:00:00Z'), odd)).toBe(HOUR);
  });
});

describe('the moment after some working time', () => {
  it.each([
    ['the same morning', '2026-11-24T09:00:00+01:00', 5 * MINUTE, '2026-11-24T09:05:00+01:00'],
    ['over night', '2026-11-24T17:59:00+01:00', 5 * MINUTE, '2026-11-25T09:04:00+01:00'],
    ['over the weekend', '2026-11-27T20:00:00+01:00', HOUR, '2026-11-30T10:00:00+01:00'],
    [
      'a day of working time is more than two days',
      '2026-11-23T09:00:00+01:00',
      24 * HOUR,
      '2026-11-25T15:00:00+01:00',
    ],
    [
      'to the end of the day, not to the next',
      '2026-11-24T17:00:00+01:00',
      HOUR,
      '2026-11-24T18:00:00+01:00',
    ],
  ])('%s', (_, from, ms, expected) => {
    expect(new Date(afterWorking(at(from), ms, madrid)).toISOString()).toBe(new Date(expected).toISOString());
  });

  it('is the inverse of working time, for any start', () => {
    for (let hour = 0; hour < 24 * 21; hour += 5) {
      const from = at('2026-10-19T00:30:00+02:00') + hour * HOUR;
      expect(workingMs(from, afterWorking(from, 100 * MINUTE, madrid), madrid)).toBe(100 * MINUTE);
    }
  });
});

describe('being open', () => {
  it('is told to the minute', () => {
    expect(isOpenAt(at('2026-11-24T08:59:59+01:00'), madrid)).toBe(false);
    expect(isOpenAt(at('2026-11-24T09:00:00+01:00'), madrid)).toBe(true);
    expect(isOpenAt(at('2026-11-24T18:00:00+01:00'), madrid)).toBe(false);
    expect(isOpenAt(at('2026-11-29T12:00:00+01:00'), madrid)).toBe(false);
  });
});
