import type { Side } from '../model/comparison';
import type { Kind } from '../model/kind';
import type { Pins } from '../model/pins';
import type { Touchpoint } from '../model/touchpoint';
import { STAGE_ORDER } from '../vocabulary/stages';
import { align, type Wishes } from './align';
import { groupBy } from './groups';
import { chainOf, type Step, stepsOf } from './step';
import { traitsOf } from './traits';

/** The same touchpoint on several sides: for each side the touchpoints that stand in its cell. */
export interface Bundle {
  members: Touchpoint[][];
  /** The first side's step: what the next side is compared with. */
  step: Step;
  /** What the words of that step say it is for; empty when they say nothing. */
  purpose: string;
  crosses: boolean;
}

/** Kinds that are channels: several that only one side has are one line ("Telegram, WhatsApp"), not many. */
const CHANNELS: ReadonlySet<Kind> = new Set<Kind>([
  'phone',
  'email',
  'sms',
  'messenger',
  'social',
  'payment',
  'app',
]);

/** Kinds of which each is a thing of its own, even where several say alike: two promotions, two letters. */
const EACH_ITS_OWN: ReadonlySet<Kind> = new Set<Kind>([
  'promo',
  'popup',
  'email-message',
  'text-message',
  'letter',
  'call',
  'visit',
  'meeting',
  'event',
  'other',
]);

/** Lays the chains of all sides on one another, one side after the other, and sorts by stage, then by order in the chains. */
export function bundle(sides: Side[], pins: Pins): Bundle[] {
  const bundles: Bundle[] = [];
  for (const [index, side] of sides.entries()) addSide(bundles, sides.length, index, side, pins);
  const merged = mergeAlike(bundles, pins);
  for (const { members } of merged) for (const cell of members) cell.sort((x, y) => x.order - y.order);
  return merged.sort((x, y) => STAGE_ORDER[x.step.stage] - STAGE_ORDER[y.step.stage]);
}

function addSide(bundles: Bundle[], sideCount: number, index: number, side: Side, pins: Pins): void {
  const chain = chainOf(side);
  const steps = stepsOf(side);
  const told = traitsOf(steps);
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
      // One step here against several there: their lines become one.
      for (const row of matched.slice(1)) join(bundles, home, before[row]);
      cellOf(home, index).push(touchpoint);
      previous = home;
      continue;
    }
    const fresh: Bundle = {
      members: Array.from({ length: sideCount }, () => []),
      step: steps[j] as Step,
      purpose: told[j]?.told[0]?.[0] ?? '',
      crosses: false,
    };
    cellOf(fresh, index).push(touchpoint);
    bundles.splice(previous ? bundles.indexOf(previous) + 1 : 0, 0, fresh);
    previous = fresh;
  }
}

function join(bundles: Bundle[], home: Bundle, guest: Bundle | undefined): void {
  const at = guest ? bundles.indexOf(guest) : -1;
  if (!guest || guest === home || at < 0) return;
  for (const [side, cell] of guest.members.entries()) cellOf(home, side).push(...cell);
  bundles.splice(at, 1);
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

/**
 * Several touchpoints of one kind that are there for the same share a line: a link to the booking page and the form
 * on it are one booking, not two gaps. They go to the line their side already has, or together where it has none.
 */
function mergeAlike(bundles: Bundle[], pins: Pins): Bundle[] {
  const kept = bundles.filter((each) => holdersOf(each).length !== 1 || EACH_ITS_OWN.has(each.step.kind));
  for (const each of bundles) {
    if (kept.includes(each)) continue;
    const [side = 0] = holdersOf(each);
    const home = kept.find((other) => isHome(other, each, side) && !arePart(other, each, pins));
    if (home) cellOf(home, side).push(...cellOf(each, side));
    else kept.push(each);
  }
  const place = new Map(bundles.map((each, index) => [each, index]));
  return kept.sort((x, y) => (place.get(x) ?? 0) - (place.get(y) ?? 0));
}

function isHome(home: Bundle, guest: Bundle, side: number): boolean {
  const isSame =
    home.step.kind === guest.step.kind &&
    home.step.stage === guest.step.stage &&
    home.purpose === guest.purpose;
  if (!isSame || cellOf(home, side).length === 0) return false;
  // A second messenger is a messenger more, so it does not hide beside the one that both have.
  return !CHANNELS.has(guest.step.kind) || holdersOf(home).length === 1;
}

/** Whether the user split something of the two. */
function arePart(home: Bundle, guest: Bundle, { split }: Pins): boolean {
  const mine = new Set(home.members.flat().map(({ id }) => id));
  return guest.members
    .flat()
    .some(({ id }) => split.some(([x, y]) => (x === id ? mine.has(y) : y === id && mine.has(x))));
}

function holdersOf({ members }: Bundle): number[] {
  return members.flatMap((cell, side) => (cell.length > 0 ? [side] : []));
}
