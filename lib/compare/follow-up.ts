import type { Action } from '../model/action';
import type { Cell, NotLooked, Side } from '../model/comparison';
import { absenceOf } from './absence';
import { gaugeOf } from './differences';
import { isSure, offChain } from './sightings';
import { chainOf } from './step';

/** What the brand's next walk says about an action. */
export type FollowUp =
  | { is: 'not-walked' }
  | { is: 'found' | 'better' | 'still-missing' | 'still-worse'; side: Side }
  | { is: 'not-looked'; side: Side; why: NotLooked | undefined };

/**
 * Holds an action against the newest walk of its brand that began after the one that showed the gap; undefined when
 * there is none. What was not looked at is neither found nor missing.
 */
export function followUp(action: Action, newest: Side | undefined): FollowUp {
  if (!newest) return { is: 'not-walked' };
  return action.figure ? figureNow(action, action.figure, newest) : presenceNow(action, newest);
}

function presenceNow({ kind, had = 0 }: Action, side: Side): FollowUp {
  const count = havingOf(side, kind);
  if (count > had) return { is: 'found', side };
  if (had > 0) return { is: 'still-missing', side };
  const nothing = absenceOf(side, kind);
  if (nothing.is === 'not-found') return { is: 'still-missing', side };
  return { is: 'not-looked', side, why: nothing.why };
}

function figureNow({ kind }: Action, before: NonNullable<Action['figure']>, side: Side): FollowUp {
  const { read, better } = gaugeOf(before.id);
  const touchpoints = chainOf(side).filter((touchpoint) => touchpoint.kind === kind);
  const [first, ...rest] = touchpoints;
  const now = first && read({ is: 'met', touchpoints: [first, ...rest] } satisfies Cell);
  if (now === undefined) return { is: 'not-looked', side, why: undefined };
  const isBetter = better === 'more' ? now > before.value : now < before.value;
  return { is: isBetter ? 'better' : 'still-worse', side };
}

/** How many touchpoints of a kind a side has, in its chain or seen for sure beside it. */
export function havingOf(side: Side, kind: Action['kind']): number {
  const inChain = chainOf(side).filter((touchpoint) => touchpoint.kind === kind).length;
  return inChain + (offChain(side).get(kind) ?? []).filter(isSure).length;
}
