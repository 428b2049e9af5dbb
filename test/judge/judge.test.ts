import { describe, expect, it } from 'vitest';
import { importanceFor, usualImportance } from '../../lib/judge/importance';
import { rankingOf } from '../../lib/judge/ranking';
import type { Business } from '../../lib/model/brand';
import type { Gap } from '../../lib/model/gap';
import { Kind, Stage } from '../../lib/model/kind';
import { KINDS } from '../../lib/vocabulary/kinds';

const PLAIN = {
  weighing: usualImportance('booking', 'decision'),
  held: 1,
  looked: 1,
  degree: 1,
  elsewhere: 1,
};

function gap(kind: Kind, weight: number): Gap {
  const head = { rowId: kind, kind, stage: 'decision', side: 0, heldBy: [1] } as const;
  return { ...head, heldBy: [1], is: 'missing', weight, because: PLAIN };
}

const weigh = (business: Business, kind: Kind, stage: Stage = KINDS[kind].stage) =>
  importanceFor(business)(kind, stage).importance;

describe('importance', () => {
  it('is the usual one where nothing is known', () => {
    for (const kind of Kind.options)
      expect(importanceFor({})(kind, KINDS[kind].stage)).toEqual({
        usual: KINDS[kind].importance,
        factors: [],
        importance: KINDS[kind].importance,
      });
  });

  it('is less with few competitors, a unique product, a known name, loyal customers', () => {
    const easier: Business[] = [
      { competitors: 'few' },
      { isUnique: true },
      { standing: 'leader' },
      { customers: 'loyal' },
    ];
    for (const business of easier) expect(weigh(business, 'booking')).toBeLessThan(weigh({}, 'booking'));
  });

  it('is more for the first contacts of a small newcomer, and only for these', () => {
    const newcomer: Business = { size: 'small', age: 'new' };
    expect(weigh(newcomer, 'messenger')).toBeCloseTo(0.75 * 1.1 * 1.1);
    expect(weigh(newcomer, 'loyalty')).toBe(weigh({}, 'loyalty'));
    expect(importanceFor(newcomer)('messenger', 'comparison').factors.map(({ id }) => id)).toEqual([
      'small',
      'newcomer',
    ]);
  });

  it('grows where a kind is met nearer to the decision than usual', () => {
    expect(weigh({}, 'reviews', 'decision')).toBeCloseTo(0.85 * 1.1);
    expect(weigh({}, 'reviews', 'awareness')).toBeCloseTo(0.85 * 0.8);
  });

  it('never leaves 0…1', () => {
    const most: Business = { size: 'small', age: 'new', customers: 'new' };
    for (const kind of Kind.options)
      for (const stage of Stage.options) expect(weigh(most, kind, stage)).toBeLessThanOrEqual(1);
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

  it('holds in every draw exactly where no importance 30 % off, up or down, can turn it', () => {
    const shareWith = (weight: number) =>
      rankingOf([gap('booking', 1), gap('chat', 1), gap('callback', 1), gap('map', weight)]).share;
    expect(shareWith((0.7 / 1.3) * 0.999)).toBe(1);
    expect(shareWith((0.7 / 1.3) * 1.2)).toBeLessThan(1);
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
