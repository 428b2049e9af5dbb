import type { Kind } from '../model/kind';
import { FIRST_MET, HAD_AT_ONCE, type Purpose } from '../vocabulary/purposes';
import type { Traits } from './traits';

/** The steps where both customers commit stand for each other, whatever they are: a trial here, an account there. */
const SAME_TURN = 0.7;

/** The main booking and one more thing that can be booked are less alike: a room, a table. */
const OTHER_TURN = 0.85;

/** What was booked or asked for, and something that another customer only saw: rather two things. */
const ONLY_SEEN = 0.5;

const has = ({ told, usual }: Traits, purposes: ReadonlySet<Purpose>) =>
  (told.length > 0 ? told : usual).some(([purpose]) => purposes.has(purpose));

const areTurnsAlike = (x: Traits, y: Traits) =>
  [FIRST_MET, HAD_AT_ONCE].some((purposes) => has(x, purposes) && has(y, purposes));

/** A call in which the customer only asks, before the step that converts, is hardly that step. */
const BEFORE_THE_TURN = 0.8;

const isTalkBefore = ({ kind, act, turn }: Traits) =>
  kind === 'call' && act === 'before' && turn === undefined;

/** Kinds a brand may have twice, for different things: a room and a wedding. */
const FOR_A_THING: ReadonlySet<Kind> = new Set<Kind>(['booking', 'quote-form']);

/** The shared purpose of two steps, seen from where the two customers commit and pay. */
export function atTheTurn(x: Traits, y: Traits, shared: number): number {
  if (isTalkBefore(x) !== isTalkBefore(y) && x.kind !== y.kind) return shared * BEFORE_THE_TURN;
  if (x.turn === undefined || y.turn === undefined) return shared;
  if (x.isUsed !== y.isUsed && x.kind === y.kind && FOR_A_THING.has(x.kind)) return shared * ONLY_SEEN;
  if (x.turn !== y.turn) return x.kind === 'booking' && y.kind === 'booking' ? shared * OTHER_TURN : shared;
  return x.turn === 'main' && areTurnsAlike(x, y) ? Math.max(shared, SAME_TURN) : shared;
}
