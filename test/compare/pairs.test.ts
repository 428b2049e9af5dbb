import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Contestant, type HandPair, rates, scorePair, sum } from '../../bench/align';
import { align } from '../../lib/compare/align';
import { KINDS } from '../../lib/vocabulary/kinds';

/** Written before the alignment was tuned. */
const pairs = pairsIn('pairs/');
/** Written later; each set was scored before its words were looked at: F1 0.80, 0.82 and 0.92, forbidden pairs 2, 1 and 0. */
const later = pairsIn('later-pairs/');
/**
 * Five batches, the number first in the file's name, each scored before a word of it was looked at, then mended by its
 * causes: F1 0.86, 0.83, 0.83, 0.90 and 0.92, forbidden pairs 2, 2, 5, 0 and 0.
 */
const unseen = pairsIn('unseen-pairs/');
/**
 * Twelve pairs by another hand, first scored unseen: F1 0.69 and 7 forbidden pairs. Six were then read and mended by
 * their causes, the other six one round later: 0.74 and 4 forbidden pairs before that.
 */
const read = pairsIn('read-pairs/');
/**
 * Eight more pairs by a third hand, first scored unseen: F1 0.80 and 6 forbidden pairs. Four were then read
 * (dental-en, bank-pt, hotel-it, energy-en); the other four were only scored while the alignment changed: their floor
 * says what chains never seen may expect. What the read ones taught did not move them: 0.81 before and after.
 */
const secondRead = pairsIn('second-read-pairs/');
const onlyScored = pairsIn('second-scored-only-pairs/');
const ours: Contestant = { align, kinds: KINDS };

function pairsIn(folder: string): HandPair[] {
  const home = new URL(folder, import.meta.url);
  return readdirSync(home).flatMap(
    (name) => (JSON.parse(readFileSync(new URL(name, home), 'utf8')) as { pairs: HandPair[] }).pairs,
  );
}

/** Every kind with the first of its kind: what anybody would try first. */
const greedy: Contestant = {
  kinds: KINDS,
  align: (a, b) => {
    const free = new Set(b.keys());
    return a.flatMap((step, i) => {
      const j = [...free].find((index) => b[index]?.kind === step.kind);
      if (j === undefined) return [];
      free.delete(j);
      return [{ a: i, b: j, similarity: 1 }];
    });
  },
};

describe.each(['as given', 'from kinds'] as const)('chains aligned by hand, stages %s', (stages) => {
  it.each(pairs.map((pair) => [pair.id, pair] as const))(
    '%s: no forbidden pair, and nine of ten right',
    (_, pair) => {
      const lines: string[] = [];
      const score = scorePair(pair, ours, stages, (line) => lines.push(line));
      expect(score.forbidden, lines.join('\n')).toBe(0);
      expect(rates(score).f1, lines.join('\n')).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('are aligned far better than by pairing equal kinds', () => {
    const all = (contestant: Contestant) =>
      rates(sum(pairs.map((pair) => scorePair(pair, contestant, stages)))).f1;
    expect(all(ours)).toBeGreaterThan(0.95);
    expect(all(greedy)).toBeLessThan(0.75);
  });
});

describe.each([
  ['later', later],
  ['in batches', unseen],
] as const)('chains aligned by hand %s', (_, set) => {
  it('have no forbidden pair and F1 of 0.95', () => {
    const lines: string[] = [];
    const score = sum(set.map((pair) => scorePair(pair, ours, 'as given', (line) => lines.push(line))));
    expect(score.forbidden, lines.join('\n')).toBe(0);
    expect(rates(score).f1, lines.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('chains aligned by other hands', () => {
  const scoreOf = (set: HandPair[]) => sum(set.map((pair) => scorePair(pair, ours, 'as given')));

  it('keep the floor in the twelve that were read', () => {
    const score = scoreOf(read);
    expect(score.forbidden).toBeLessThanOrEqual(2);
    expect(rates(score).f1).toBeGreaterThanOrEqual(0.85);
  });

  it('keep the floor in the four of the second batch that were read', () => {
    const score = scoreOf(secondRead);
    expect(score.forbidden).toBeLessThanOrEqual(3);
    expect(rates(score).f1).toBeGreaterThanOrEqual(0.84);
  });

  // Without the pairs' names: who mends these by their words makes them worthless.
  it('keep the floor in the four that were only scored', () => {
    const score = scoreOf(onlyScored);
    expect(score.forbidden).toBeLessThanOrEqual(2);
    expect(rates(score).f1).toBeGreaterThanOrEqual(0.8);
  });
});

describe('the score', () => {
  const step = {
    kind: 'phone',
    stage: 'comparison',
    phase: 'during',
    engagement: 'used',
    label: '',
    t: 0,
  } as const;
  const pair: HandPair = {
    id: 'x',
    a: { brand: 'A', chain: [step, step, step] },
    b: { brand: 'B', chain: [step, step, step] },
    gold: [[0, 0]],
    acceptable: [[1, 1]],
    forbidden: [[2, 2, 'why']],
  };

  it('counts acceptable pairs neither way, forbidden ones twice', () => {
    expect(scorePair(pair, greedy, 'as given')).toEqual({ right: 1, wrong: 1, missed: 0, forbidden: 1 });
    expect(scorePair(pair, { ...greedy, align: () => [] }, 'as given')).toEqual({
      right: 0,
      wrong: 0,
      missed: 1,
      forbidden: 0,
    });
  });
});
