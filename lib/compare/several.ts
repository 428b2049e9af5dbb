import type { Kind } from '../model/kind';
import type { Pair } from './align';
import type { Traits } from './traits';

/** Kinds that one brand asks in one step and another in four. */
const PROCESSES: ReadonlySet<Kind> = new Set<Kind>([
  'booking',
  'checkout',
  'register',
  'quote-form',
  'trial',
  'survey',
  'payment',
]);

/** Steps of one process stand close together: at most this many apart in the chain, a promotion or a map between them. */
const CLOSE = 3;

/** A further step of a process is as sure as its pair, less a little, so that it never looks surer. */
const LESS_SURE = 0.95;

/** The pairs that put the steps left over of a process beside the one step the other side has for it. */
export function severalAgainstOne(pairs: Pair[], left: Traits[], right: Traits[]): Pair[] {
  const mirrored = pairs.map(({ a, b, similarity }) => ({ a: b, b: a, similarity }));
  const inLeft = leftOver(mirrored, right, left).map(({ a, b, similarity }) => ({ a: b, b: a, similarity }));
  return [...leftOver(pairs, left, right), ...inLeft];
}

/** Steps of the right chain without a partner that continue a process whose other step has one. */
function leftOver(pairs: Pair[], left: Traits[], right: Traits[]): Pair[] {
  const partner = new Map(pairs.map((pair) => [pair.b, pair]));
  const found: Pair[] = [];
  for (const j of right.keys()) {
    if (partner.has(j)) continue;
    const pair = nearestOfProcess(j, right, partner);
    if (pair && PROCESSES.has(left[pair.a]?.kind ?? 'other'))
      found.push({ ...pair, b: j, similarity: pair.similarity * LESS_SURE });
  }
  return found;
}

function nearestOfProcess(j: number, steps: Traits[], partner: Map<number, Pair>): Pair | undefined {
  for (let distance = 1; distance < steps.length; distance++) {
    for (const other of [j - distance, j + distance]) {
      const pair = partner.get(other);
      if (pair && isOneProcess(steps, Math.min(j, other), Math.max(j, other))) return pair;
    }
  }
  return undefined;
}

/** Whether two steps belong to one process: every step between them that could do so does, and none is far from the next. */
function isOneProcess(steps: Traits[], from: number, to: number): boolean {
  let last = from;
  for (let at = from + 1; at <= to; at++) {
    if (!continues(steps[last], steps[at])) continue;
    if (at - last > CLOSE) return false;
    last = at;
  }
  return last === to;
}

function continues(x: Traits | undefined, y: Traits | undefined): boolean {
  if (!x || !y || !PROCESSES.has(x.kind) || !PROCESSES.has(y.kind)) return false;
  if (x.told[0] && y.told[0] && x.told[0][0] !== y.told[0][0]) return false;
  return x.folder === '' || y.folder === '' ? x.kind === y.kind : x.folder === y.folder;
}
