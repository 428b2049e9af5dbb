import type { Pair } from './align';
import { assign } from './assign';
import type { Similarity } from './similarity';
import type { Traits } from './traits';

/** Likeness becomes whole numbers of this size, so that sums are exact. */
const EXACT = 1_000_000;

/**
 * Pairs for what is left over on both sides. Two steps that are there for nearly the same and cross no pair there is
 * need be less alike: what stands between the same neighbours is seldom two things.
 */
export function leftOverOf(left: Traits[], right: Traits[], pairs: Pair[], alike: Similarity): Pair[] {
  const mine = without(left, new Set(pairs.map(({ a }) => a)));
  const theirs = without(right, new Set(pairs.map(({ b }) => b)));
  // A map or a promotion may be met whenever: only what time orders can be crossed.
  const line = pairs.filter(({ a, b }) => left[a]?.isOnLine && right[b]?.isOnLine);
  const isCrossing = (x: Traits, y: Traits) =>
    line.some(({ a, b }) => (a - x.position) * (b - y.position) < 0);
  const edges = mine.flatMap((x) =>
    theirs.flatMap((y) => {
      const worth = Math.round(alike.ofLeftOver(x, y) ** 2 * EXACT);
      return worth > 0 && !isCrossing(x, y) ? { a: x.position, b: y.position, worth } : [];
    }),
  );
  return assign(edges).map(({ a, b, worth }) => ({
    a,
    b,
    similarity: Math.sqrt(worth / EXACT),
  }));
}

const without = (steps: Traits[], taken: ReadonlySet<number>) =>
  steps.filter(({ position }) => !taken.has(position));
