import { assign, type Edge } from './assign';
import { concordance } from './concordance';
import { processesOf } from './processes';
import { isSilent, similarity } from './similarity';
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
 * things in different order. A process of one step may face one of several. Steps that say what they are for go
 * first; messages that do not are then paired by the place they have among those. Swapping the chains mirrors the answer.
 */
export function align(a: Step[], b: Step[], wishes: Wishes = NO_WISHES): Pair[] {
  const [left, right] = [traitsOf(a), traitsOf(b)];
  const pinned = wishes.pinned.map(([i, j]) => ({ a: i, b: j, similarity: 1 }));
  const isSplit = splitTest(wishes);
  const similarityOf = similarity();
  const speaking = pairsOf(
    left,
    right,
    pinned,
    (i, j, x, y) => (isSplit(i, j) ? 0 : similarityOf(x, y)),
    (step) => !isSilent(step),
  );
  const found = [...pinned, ...speaking];
  const inPlace = concordance(found, left.length, right.length);
  const silent = pairsOf(left, right, found, (i, j, x, y) =>
    isSplit(i, j) || !(isSilent(x) || isSilent(y)) ? 0 : similarityOf(x, y, inPlace(i, j)),
  );
  return [...found, ...silent].sort((x, y) => x.a - y.a || x.b - y.b);
}

type Alike = (i: number, j: number, x: Traits, y: Traits) => number;

/** Pairs the steps that are still free and may take part, processes as one. */
function pairsOf(
  left: Traits[],
  right: Traits[],
  done: Pair[],
  alike: Alike,
  mayJoin = (_: Traits) => true,
): Pair[] {
  const mine = freeOf(left, new Set(done.map((pair) => pair.a)), mayJoin);
  const theirs = freeOf(right, new Set(done.map((pair) => pair.b)), mayJoin);
  const weigh = (i: number, j: number) => worthOf(alike, i, j, left[i], right[j]);
  return assign(edgesOf(mine, theirs, weigh)).flatMap((edge) =>
    within(mine[edge.a] ?? [], theirs[edge.b] ?? [], weigh),
  );
}

function freeOf(steps: Traits[], done: ReadonlySet<number>, mayJoin: (step: Traits) => boolean): number[][] {
  const isOut = (index: number) => {
    const step = steps[index];
    return done.has(index) || !step || !mayJoin(step);
  };
  return processesOf(steps, isOut).filter(([first = 0]) => !isOut(first));
}

function splitTest({ split }: Wishes): (i: number, j: number) => boolean {
  const keys = new Set(split.map(([i, j]) => `${i} ${j}`));
  return keys.size === 0 ? () => false : (i, j) => keys.has(`${i} ${j}`);
}

type Weigh = (i: number, j: number) => number;

function worthOf(alike: Alike, i: number, j: number, x: Traits | undefined, y: Traits | undefined): number {
  return x && y ? Math.round(alike(i, j, x, y) * EXACT) : 0;
}

/** Two processes are as alike as their two most alike steps. */
function edgesOf(mine: number[][], theirs: number[][], weigh: Weigh): Edge[] {
  const edges: Edge[] = [];
  for (const [a, steps] of mine.entries()) {
    for (const [b, others] of theirs.entries()) {
      let worth = 0;
      for (const i of steps) for (const j of others) worth = Math.max(worth, weigh(i, j));
      if (worth > 0) edges.push({ a, b, worth });
    }
  }
  return edges;
}

/**
 * The pairs of two processes that belong together. Both of one step: that pair. One against several: all of them
 * face the one. Several against several: each its most alike, those left over beside the partner of their neighbour.
 */
function within(mine: number[], theirs: number[], weigh: Weigh): Pair[] {
  const edges = mine.flatMap((a) => theirs.map((b) => ({ a, b, worth: weigh(a, b) })));
  const best = assign(edges.filter((edge) => edge.worth > 0));
  const ofMine = new Map(best.map((edge) => [edge.a, edge]));
  const ofTheirs = new Map(best.map((edge) => [edge.b, edge]));
  const moreOfMine = leftOver(mine, ofMine).map(([a, edge]) => ({ ...edge, a }));
  const moreOfTheirs = leftOver(theirs, ofTheirs).map(([b, edge]) => ({ ...edge, b }));
  return [...best, ...moreOfMine, ...moreOfTheirs].map(({ a, b, worth }) => ({
    a,
    b,
    similarity: worth / EXACT,
  }));
}

/** The steps without a partner, each with the pair of its nearest neighbour that has one, the one before it first. */
function leftOver(steps: number[], partner: Map<number, Edge>): [number, Edge][] {
  return steps.flatMap((step, place): [number, Edge][] => {
    if (partner.has(step)) return [];
    const before = steps.slice(0, place).findLast((each) => partner.has(each));
    const edge = partner.get(before ?? steps.slice(place + 1).find((each) => partner.has(each)) ?? -1);
    return edge ? [[step, edge]] : [];
  });
}
