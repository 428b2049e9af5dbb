import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { theme, variables } from '@/components/theme';
import { colourOf, huesOfBrands, huesOfSides, shapeOf } from '@/lib/compare/brand-marks';
import { MOST_SIDES } from '@/lib/model/kept-comparison';
import { aBrand, anId } from '../examples';

const own = { role: 'own' } as const;
const rival = { role: 'competitor' } as const;

describe('hues of the sides of a comparison', () => {
  it('gives the own brand teal and competitors the row after it, wherever they stand', () => {
    expect(huesOfSides([own, rival, rival])).toEqual([0, 1, 2]);
    expect(huesOfSides([rival, own])).toEqual([1, 0]);
  });

  it('tells two walks of the own brand apart', () => {
    expect(huesOfSides([own, own])).toEqual([0, 1]);
  });

  it('gives twenty-one sides marks that differ in colour or in shape', () => {
    const hues = huesOfSides([own, ...Array.from({ length: MOST_SIDES - 1 }, () => rival)]);
    const marks = hues.map((hue) => `${colourOf(hue)} ${shapeOf(hue)}`);
    expect(new Set(marks).size).toBe(MOST_SIDES);
    expect(marks[0]).toBe('0 round');
  });

  it('has a colour in the style sheet for each of them', () => {
    const sheet = readFileSync('components/theme.css', 'utf8');
    const hues = huesOfSides(Array.from({ length: MOST_SIDES }, () => rival));
    expect(hues.filter((hue) => !sheet.includes(`[data-hue="${hue}"]`))).toEqual([]);
  });

  it('gives six sides six hues', () => {
    expect(new Set(huesOfSides([own, rival, rival, rival, rival, rival])).size).toBe(6);
  });
});

describe('hues of all brands', () => {
  it('follow the order in which competitors were added, not the order of the list', () => {
    const old = aBrand({ id: anId(1), role: 'competitor', createdAt: 1 });
    const young = aBrand({ id: anId(2), role: 'competitor', createdAt: 2 });
    const ours = aBrand({ id: anId(3), role: 'own', createdAt: 3 });
    const hues = huesOfBrands([young, ours, old]);
    expect([hues.get(ours.id), hues.get(old.id), hues.get(young.id)]).toEqual([0, 1, 2]);
  });
});

describe('contrast', () => {
  const { light, dark } = variables(theme as Parameters<typeof variables>[0]);
  const schemes: Record<string, string>[] = [light, dark];
  const pairs: [string, string][] = [
    ['--tt-mute', '--tt-card'],
    ['--tt-mute', '--tt-ground'],
    ['--tt-mute', '--tt-soft'],
    ['--tt-good', '--tt-good-soft'],
    ['--tt-bad', '--tt-bad-soft'],
    ['--tt-bad', '--tt-ground'],
    ['--tt-warn', '--tt-warn-soft'],
    ...[0, 1, 2, 3, 4, 5].map((index): [string, string] => [`--tt-brand-${index}`, '--tt-card']),
  ];

  it.each(pairs)('%s on %s reaches AA in light and dark', (text, ground) => {
    for (const scheme of schemes) {
      expect(contrast(scheme[text] ?? '', scheme[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** WCAG 2.2, contrast ratio of two sRGB colours "#rrggbb". */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
