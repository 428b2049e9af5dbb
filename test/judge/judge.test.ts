import { describe, expect, it } from 'vitest';
import { importanceFor, usualImportance } from '../../lib/judge/importance';
import { rankingOf } from '../../lib/judge/ranking';
import type { Gap } from '../../lib/model/comparison';
import { Kind } from '../../lib/model/kind';

function gap(kind: Kind, weight: number): Gap {
  return { rowId: kind, kind, stage: 'decision', side: 0, heldBy: [1], is: 'missing', weight };
}

describe('importance', () => {
  it('is the usual one where nothing is known', () => {
    for (const kind of Kind.options) expect(importanceFor({})(kind)).toBe(usualImportance(kind));
  });

  it('is less with few competitors, a unique product, a known name, loyal customers', () => {
    const easier = [
      { competitors: 'few' },
      { isUnique: true },
      { standing: 'known' },
      { customers: 'loyal' },
    ] as const;
    for (const business of easier)
      expect(importanceFor(business)('booking')).toBeLessThan(usualImportance('booking'));
  });

  it('is more for the first contacts of a newcomer, and only for these', () => {
    const newcomer = importanceFor({ standing: 'newcomer' });
    expect(newcomer('messenger')).toBeGreaterThan(usualImportance('messenger'));
    expect(newcomer('loyalty')).toBe(usualImportance('loyalty'));
  });

  it('never leaves 0…1', () => {
    const most = importanceFor({ standing: 'newcomer', customers: 'new' });
    for (const kind of Kind.options) expect(most(kind)).toBeLessThanOrEqual(1);
  });
});

describe('the ranking of gaps', () => {
  it('holds when the first are far ahead', () => {
    const gaps = [
      gap('booking', 1),
      gap('chat', 0.9),
      gap('callback', 0.9),
      gap('blog', 0.2),
      gap('map', 0.1),
    ];
    expect(rankingOf(gaps)).toEqual({ first: 3, share: 1, holds: true });
  });

  it('does not hold when all are alike', () => {
    const kinds: Kind[] = ['booking', 'chat', 'callback', 'blog', 'map', 'promo', 'faq', 'phone'];
    const ranking = rankingOf(kinds.map((kind) => gap(kind, 0.5)));
    expect(ranking.holds).toBe(false);
    expect(ranking.share).toBeLessThan(0.2);
  });

  it('moves all gaps of one kind together', () => {
    expect(rankingOf([0.4, 0.3, 0.2, 0.19].map((weight) => gap('promo', weight))).share).toBe(1);
  });

  it('says the same each time, and holds where there is nothing to rank', () => {
    const gaps = [gap('booking', 0.6), gap('chat', 0.5), gap('map', 0.45), gap('faq', 0.44)];
    expect(rankingOf(gaps)).toEqual(rankingOf(gaps));
    expect(rankingOf([])).toEqual({ first: 0, share: 1, holds: true });
  });
});
