import type { Gap, Ranking } from '../model/gap';
import type { Kind } from '../model/kind';

/** How far each importance may be off, up and down. */
const SPREAD = 0.3;

/** So many gaps a reader acts on first. */
const FIRST = 3;

/** Draws: the share is then known to about three parts in a hundred. */
const DRAWS = 300;

/** The ranking holds when the first gaps stay the first in so many of the draws. */
const HOLDS_FROM = 0.8;

/**
 * Whether the first gaps stay the first when every importance is up to 30 % off: each draw takes one factor for
 * each kind, evenly between 0.7 and 1.3, and ranks again. `share` is the part of draws in which the same gaps
 * came first, in whatever order among them. The draws are the same for the same gaps.
 */
export function rankingOf(gaps: Gap[]): Ranking {
  const first = Math.min(FIRST, gaps.length);
  const expected = new Set(top(gaps, first, () => 1));
  const roll = dice();
  let same = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const factors = new Map<Kind, number>();
    for (const { kind } of gaps) if (!factors.has(kind)) factors.set(kind, 1 - SPREAD + 2 * SPREAD * roll());
    if (top(gaps, first, (kind) => factors.get(kind) ?? 1).every((gap) => expected.has(gap))) same += 1;
  }
  const share = same / DRAWS;
  return { first, share, holds: share >= HOLDS_FROM };
}

function top(gaps: Gap[], count: number, factor: (kind: Kind) => number): Gap[] {
  return gaps.toSorted((x, y) => y.weight * factor(y.kind) - x.weight * factor(x.kind)).slice(0, count);
}

/** Even numbers from 0 to 1, the same in every run (Lehmer's generator with the factor of Park and Miller, 1988). */
function dice(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
