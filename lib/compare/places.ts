import type { Kind } from '../model/kind';
import { PURPOSES, type Purpose } from '../vocabulary/purposes';
import { type Act, actsOf } from './acts';
import { isConverting, isOnLine, type Moment, momentOf } from './moments';

/** Purposes with weights 0…1. */
export type Weighted = readonly (readonly [Purpose, number])[];

/** The main turn of a chain, where the customer first commits; or one more thing that may be booked or ordered. */
export type Turn = 'main' | 'more';

/** What the place of a step in its chain says, where its words say nothing. */
export interface Place {
  act: Act | undefined;
  /** What it comes upon, for what the brand sends. */
  moment: Moment | undefined;
  /** Whether something has been bought or paid before. */
  isCustomer: boolean;
  /** 0…1: share of the chain's line of time that lies before it. */
  share: number;
  /** Whether it lies on that line itself; a map or a promotion may be met whenever. */
  isOnLine: boolean;
  /** An account made on the way to the till. */
  isOnTheWay: boolean;
  /** The first step that converts, or another that could; undefined for all others and where none is known. */
  turn: Turn | undefined;
}

/** A step as far as its place is concerned. */
export interface Placed {
  kind: Kind;
  after: number;
  isUsed: boolean;
  told: Purpose | undefined;
}

/** Who has used one of these is a customer. */
const BUYS: ReadonlySet<Kind> = new Set<Kind>(['checkout', 'payment', 'register']);

/**
 * Kinds that may be the step that converts where a brand has no other: the likeliest first. No phone and no address:
 * a customer may book by them, but to call that a booking would hide that there is none.
 */
const STAND_INS: readonly Kind[] = ['contact-form', 'question-form', 'call'];

/** The place of each step. Time orders them, for a walker may have moved a card; equal times keep the chain's order. */
export function placesOf(steps: Placed[]): Place[] {
  const asked = steps.filter((step) => step.isUsed && isConverting(step));
  const converts = asked.filter((step) => !isOnTheWay(step, steps));
  const standIn = converts.length > 0 ? undefined : standInOf(steps);
  const turn =
    earliest(converts.length > 0 ? converts : steps.filter((step) => step === standIn)) ?? answeredAt(steps);
  const actAt = actsOf(steps, converts, turn);
  const bought = earliest(steps.filter(({ kind, isUsed }) => isUsed && BUYS.has(kind)));
  const inTime = [...steps].sort((x, y) => x.after - y.after);
  const line = inTime.filter(isOnLine);
  const onLine = new Set(line);
  const shareOf = sharesOf(inTime, onLine);
  const main = converts.find((step) => step.after === turn) ?? standIn;
  return steps.map((step): Place => {
    const act = actAt(step.after);
    return {
      act,
      isCustomer: bought === undefined ? act === 'after' : step.after > bought,
      moment: comesUpon(step, line, inTime, act),
      share: shareOf(step),
      isOnLine: onLine.has(step),
      isOnTheWay: isOnTheWay(step, steps),
      turn: turnOf(step, main),
    };
  });
}

/** The place of each step on the line of time, half of its own length counted. */
function sharesOf(inTime: Placed[], line: ReadonlySet<Placed>): (step: Placed) => number {
  const shares = new Map<Placed, number>();
  let passed = 0;
  for (const step of inTime) {
    const own = line.has(step) ? 1 : 0;
    shares.set(step, (passed + own / 2) / Math.max(1, line.size));
    passed += own;
  }
  return (step) => shares.get(step) ?? 0;
}

/** Only what the brand sends comes upon something, and calls, which may be the brand's. */
function comesUpon(step: Placed, line: Placed[], inTime: Placed[], act: Act | undefined): Moment | undefined {
  if (step.kind === 'call')
    return momentOf(
      step,
      inTime.filter((each) => each === step || isOnLine(each)),
      act,
    );
  return PURPOSES[step.kind].voice === 'brand' ? momentOf(step, line, act) : undefined;
}

/** Who registers and buys before the brand has written once only made an account in order to buy. */
function isOnTheWay({ kind, after }: Placed, steps: Placed[]): boolean {
  if (kind !== 'register') return false;
  const till = earliest(
    steps.filter((step) => step.kind === 'checkout' && step.isUsed && step.after > after),
  );
  const isMessageBetween = (step: Placed) =>
    PURPOSES[step.kind].voice === 'brand' && step.after > after && step.after < (till ?? 0);
  return till !== undefined && !steps.some(isMessageBetween);
}

function turnOf(step: Placed, main: Placed | undefined): Turn | undefined {
  if (main === undefined) return undefined;
  if (step === main) return 'main';
  return isConverting(step) ? 'more' : undefined;
}

/** The used step that asks for something without saying for what, on a site that has no booking, order or callback. */
function standInOf(steps: Placed[]): Placed | undefined {
  for (const kind of STAND_INS) {
    const found = steps.find(
      (step) => step.kind === kind && step.isUsed && (step.told === undefined || step.told === 'question'),
    );
    if (found) return found;
  }
  return undefined;
}

/** Where nothing is known to convert, the customer must have asked before the brand's first message. */
function answeredAt(steps: Placed[]): number | undefined {
  const answered = earliest(steps.filter(({ kind }) => PURPOSES[kind].voice === 'brand'));
  if (answered === undefined) return undefined;
  const asked = steps.filter(
    (step) => step.isUsed && PURPOSES[step.kind].voice === 'site' && step.after < answered,
  );
  return asked.length === 0 ? undefined : Math.max(...asked.map((step) => step.after));
}

function earliest(steps: Placed[]): number | undefined {
  return steps.length === 0 ? undefined : Math.min(...steps.map((step) => step.after));
}
