import { assign, type Edge } from './assign';
import { leftBeside } from './besides';
import { leftOverOf } from './left-over';
import { processesOf } from './processes';
import { similarity } from './similarity';
import type { Step } from './step';
import { type Profiles, type Traits, traitsOf } from './traits';

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

/**
 * Similarities become whole numbers of this size, so that sums are exact and equal chains give equal answers; squared,
 * so that one sure pair is worth more than two doubtful ones.
 */
const EXACT = 1_000_000;

/**
 * Which steps of one chain are the same touchpoint as which of another. Pairs may cross: customers meet the same
 * things in different order. A process of one step may face one of several. Swapping the chains mirrors the answer.
 */
export function align(a: Step[], b: Step[], wishes: Wishes = NO_WISHES): Pair[] {
  const profiles: Profiles = new Map();
  const [left, right] = [traitsOf(a, profiles), traitsOf(b, profiles)];
  const pinned = wishes.pinned.map(([i, j]) => ({ a: i, b: j, similarity: 1 }));
  const isSplit = splitTest(wishes);
  const alike = similarity(left, right, profiles.size);
  const paired = pairsOf(left, right, pinned, {
    mayBe: alike.mayBe,
    weigh: (i, j, x, y) => (isSplit(i, j) ? 0 : alike.of(x, y)),
  });
  const more = leftOverOf(left, right, [...pinned, ...paired], alike);
  const free = [...paired, ...more, ...leftBeside(left, right, { paired: [...paired, ...more], pinned })];
  return [...pinned, ...free.filter((pair) => !isSplit(pair.a, pair.b))].sort(
    (x, y) => x.a - y.a || x.b - y.b,
  );
}

/** How the pairing looks at two steps. */
interface Looks {
  /** Whether two steps could be a pair, before their words and places are asked. */
  mayBe(x: Traits, y: Traits): boolean;
  /** 0…1; 0 for no pair. Indexes and traits of the two. */
  weigh(i: number, j: number, x: Traits, y: Traits): number;
}

/** Pairs the steps that are not pinned, processes as one. */
function pairsOf(left: Traits[], right: Traits[], pinned: Pair[], looks: Looks): Pair[] {
  const mine = freeOf(left, new Set(pinned.map((pair) => pair.a)));
  const theirs = freeOf(right, new Set(pinned.map((pair) => pair.b)));
  const weigh = (i: number, j: number) => {
    const [x, y] = [left[i], right[j]];
    return x && y ? Math.round(looks.weigh(i, j, x, y) ** 2 * EXACT) : 0;
  };
  return assign(edgesOf(mine, reachOf(left, theirs, right, looks), weigh)).flatMap((edge) =>
    within(mine[edge.a] ?? [], theirs[edge.b] ?? [], weigh),
  );
}

/** A process of the other chain, and its place among them. */
interface Reached {
  b: number;
  steps: number[];
}

/** Which processes of the other chain a process could face. Asked once for each sort of process: most are of few sorts. */
function reachOf(
  left: Traits[],
  theirs: number[][],
  right: Traits[],
  { mayBe }: Looks,
): (steps: number[]) => Reached[] {
  const known = new Map<string, Reached[]>();
  return (steps) => {
    const mine = steps.flatMap((i) => left[i] ?? []);
    const sort = mine.map(({ profile }) => profile).join();
    const before = known.get(sort);
    if (before) return before;
    const reached = [...theirs.entries()]
      .filter(([, others]) => others.some((j) => mine.some((x) => right[j] && mayBe(x, right[j]))))
      .map(([b, others]) => ({ b, steps: others }));
    known.set(sort, reached);
    return reached;
  };
}

function freeOf(steps: Traits[], pinned: ReadonlySet<number>): number[][] {
  const isPinned = (index: number) => pinned.has(index);
  return processesOf(steps, isPinned).filter(([first = 0]) => !isPinned(first));
}

function splitTest({ split }: Wishes): (i: number, j: number) => boolean {
  const keys = new Set(split.map(([i, j]) => `${i} ${j}`));
  return keys.size === 0 ? () => false : (i, j) => keys.has(`${i} ${j}`);
}

type Weigh = (i: number, j: number) => number;

/** Two processes are as alike as their two most alike steps. */
function edgesOf(mine: number[][], reach: (steps: number[]) => Reached[], weigh: Weigh): Edge[] {
  const edges: Edge[] = [];
  for (const [a, steps] of mine.entries()) {
    for (const { b, steps: others } of reach(steps)) {
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
    similarity: Math.sqrt(worth / EXACT),
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
