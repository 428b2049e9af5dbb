import type { Side } from '../model/comparison';
import type { Kind } from '../model/kind';
import type { Touchpoint } from '../model/touchpoint';
import { STAGE_ORDER } from '../vocabulary/stages';
import { align, type Wishes } from './align';
import { groupBy } from './groups';
import { chainOf, type Step, stepsOf } from './step';

/** The same touchpoint on several sides: for each side the touchpoints that stand in its cell. */
export interface Bundle {
  members: Touchpoint[][];
  /** The first side's step: what the next side is compared with. */
  step: Step;
  crosses: boolean;
}

/** What the user decided about pairs, by touchpoint ids. */
export interface Pins {
  pinned: readonly (readonly [string, string])[];
  split: readonly (readonly [string, string])[];
}

/** Kinds that are channels: several of one kind that only one side has are one line ("Telegram, WhatsApp"), not many. */
const CHANNELS: ReadonlySet<Kind> = new Set<Kind>([
  'phone',
  'email',
  'sms',
  'messenger',
  'social',
  'payment',
  'app',
]);

/** Lays the chains of all sides on one another, one side after the other, and sorts by stage, then by order in the chains. */
export function bundle(sides: Side[], pins: Pins): Bundle[] {
  const bundles: Bundle[] = [];
  for (const [index, side] of sides.entries()) addSide(bundles, sides.length, index, side, pins);
  const merged = mergeChannels(bundles);
  return merged.sort((x, y) => STAGE_ORDER[x.step.stage] - STAGE_ORDER[y.step.stage]);
}

function addSide(bundles: Bundle[], sideCount: number, index: number, side: Side, pins: Pins): void {
  const chain = chainOf(side);
  const steps = stepsOf(side);
  const pairs = align(
    bundles.map((each) => each.step),
    steps,
    wishesFor(bundles, chain, pins),
  );
  const before = [...bundles];
  const partners = groupBy(pairs, (pair) => pair.b);
  // A new line goes below the line of the step before it, so that each chain reads downwards.
  let previous: Bundle | undefined;
  let lowest = -1;
  for (const [j, touchpoint] of chain.entries()) {
    const matched = (partners.get(j) ?? []).map((pair) => pair.a);
    const first = matched[0];
    const home = first === undefined ? undefined : before[first];
    if (home && first !== undefined) {
      if (first < lowest) home.crosses = true;
      lowest = Math.max(lowest, first);
      cellOf(home, index).push(touchpoint);
      previous = home;
      continue;
    }
    const fresh: Bundle = {
      members: Array.from({ length: sideCount }, () => []),
      step: steps[j] as Step,
      crosses: false,
    };
    cellOf(fresh, index).push(touchpoint);
    bundles.splice(previous ? bundles.indexOf(previous) + 1 : 0, 0, fresh);
    previous = fresh;
  }
}

function cellOf(bundle: Bundle, side: number): Touchpoint[] {
  const cell = bundle.members[side];
  if (!cell) throw new RangeError(`no side ${side}`);
  return cell;
}

function wishesFor(bundles: Bundle[], chain: Touchpoint[], pins: Pins): Wishes {
  const rowOf = new Map(
    bundles.flatMap((each, row) => each.members.flat().map(({ id }) => [id, row] as const)),
  );
  const stepOf = new Map(chain.map(({ id }, step) => [id, step]));
  const resolve = (pairs: Pins['pinned']): [number, number][] =>
    pairs.flatMap(([x, y]) => {
      const row = rowOf.get(x) ?? rowOf.get(y);
      const step = stepOf.get(x) ?? stepOf.get(y);
      return row === undefined || step === undefined ? [] : [[row, step] as [number, number]];
    });
  return { pinned: resolve(pins.pinned), split: resolve(pins.split) };
}

/** Puts lines of one channel kind together when exactly the same sides have them. */
function mergeChannels(bundles: Bundle[]): Bundle[] {
  const kept: Bundle[] = [];
  const byPattern = new Map<string, Bundle>();
  for (const each of bundles) {
    const holders = each.members.flatMap((cell, side) => (cell.length > 0 ? [side] : []));
    if (!CHANNELS.has(each.step.kind) || holders.length > 1) {
      kept.push(each);
      continue;
    }
    const pattern = `${each.step.kind} ${each.step.stage} ${holders}`;
    const home = byPattern.get(pattern);
    if (!home) {
      byPattern.set(pattern, each);
      kept.push(each);
      continue;
    }
    for (const [side, cell] of each.members.entries()) cellOf(home, side).push(...cell);
  }
  return kept;
}
