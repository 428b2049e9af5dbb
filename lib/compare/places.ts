import type { Kind } from '../model/kind';
import { PURPOSES, type Purpose } from '../vocabulary/purposes';
import { FULFILLING, GUESS, guessesFor, isConverting } from './guesses';

/** Purposes with weights 0…1. */
export type Weighted = readonly (readonly [Purpose, number])[];

/** Before the step that converts, until what was bought is had, or after. */
export type Act = 'before' | 'between' | 'after';

/** The main turn of a chain, where the customer first commits; or one more thing that may be booked or ordered. */
export type Turn = 'main' | 'more';

/** What the place of a step in its chain says, where its words say nothing. */
export interface Place {
  act: Act | undefined;
  /** Purposes it may have because of what stands before and after it. */
  guesses: Weighted;
  /** The step that converts on a site that has no booking, order or callback. */
  isStandIn: boolean;
  /** An account made on the way to the till. */
  isOnTheWay: boolean;
  /** Where the customer first gets what was asked for. */
  isHad: boolean;
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
  const had = earliest(
    steps.filter((step) => FULFILLING.has(step.kind) && (turn === undefined || step.after > turn)),
  );
  // Only what turns the chain and what the brand sends: a map looked at in between changes nothing.
  const line = steps
    .filter(
      (step) =>
        PURPOSES[step.kind].voice === 'brand' ||
        FULFILLING.has(step.kind) ||
        (step.isUsed && isConverting(step)),
    )
    .sort((x, y) => x.after - y.after);
  const main = converts.find((step) => step.after === turn) ?? standIn;
  return steps.map((step) => ({
    act: actOf(step.after, turn, had),
    guesses: step === standIn ? [['book', GUESS.book]] : guessesFor(step, line),
    isStandIn: step === standIn,
    isOnTheWay: isOnTheWay(step, steps),
    isHad: step.after === had && FULFILLING.has(step.kind),
    turn: turnOf(step, main),
  }));
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

function actOf(after: number, turn: number | undefined, had: number | undefined): Act | undefined {
  if (turn === undefined) return undefined;
  if (after <= turn) return 'before';
  return had === undefined || after < had ? 'between' : 'after';
}
