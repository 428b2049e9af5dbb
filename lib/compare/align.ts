import { assign, type Edge } from './assign';
import { severalAgainstOne } from './several';
import { LEAST_SIMILARITY, similarityOf } from './similarity';
import type { Step } from './step';
import { type Traits, traitsOf } from './traits';

/** Indexes into the two chains, and how alike they are (0…1). */
export interface Pair {
  a: number;
  b: number;
  similarity: number;
}

/** What the user decided: these belong together, those never do. Indexes into the two chains. */
export interface Wishes {
  pinned: readonly (readonly [number, number])[];
  split: readonly (readonly [number, number])[];
}

const NO_WISHES: Wishes = { pinned: [], split: [] };

/** Similarities become whole numbers of this size, so that sums are exact and equal chains give equal answers. */
const EXACT = 1_000_000;

/**
 * Which steps of one chain are the same touchpoint as which of another. Pairs may cross: customers meet the same
 * things in different order. A process of one step may face several. Swapping the chains mirrors the answer.
 */
export function align(a: Step[], b: Step[], wishes: Wishes = NO_WISHES): Pair[] {
  const [left, right] = [traitsOf(a), traitsOf(b)];
  const pinned = wishes.pinned.map(([i, j]) => ({ a: i, b: j, similarity: 1 }));
  const chosen = assign(edgesOf(left, right, wishes)).map((edge) => ({
    a: edge.a,
    b: edge.b,
    similarity: edge.worth / EXACT,
  }));
  const pairs = [...pinned, ...chosen];
  const split = new Set(wishes.split.map(([i, j]) => `${i} ${j}`));
  const more = severalAgainstOne(pairs, left, right).filter((pair) => !split.has(`${pair.a} ${pair.b}`));
  return [...pairs, ...more].sort((x, y) => x.a - y.a || x.b - y.b);
}

function edgesOf(left: Traits[], right: Traits[], wishes: Wishes): Edge[] {
  const takenA = new Set(wishes.pinned.map(([i]) => i));
  const takenB = new Set(wishes.pinned.map(([, j]) => j));
  const split = new Set(wishes.split.map(([i, j]) => `${i} ${j}`));
  const edges: Edge[] = [];
  for (const [i, x] of left.entries()) {
    if (takenA.has(i)) continue;
    for (const [j, y] of right.entries()) {
      if (takenB.has(j) || split.has(`${i} ${j}`)) continue;
      const similarity = similarityOf(x, y);
      if (similarity >= LEAST_SIMILARITY) edges.push({ a: i, b: j, worth: Math.round(similarity * EXACT) });
    }
  }
  return edges;
}
