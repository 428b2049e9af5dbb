import type { Kind } from '../model/kind';
import type { Purpose } from '../vocabulary/purposes';
import type { Weighted } from './places';

/** Kinds that may be there to advertise, and say so by a reduction. */
export const ADVERTISING: ReadonlySet<Kind> = new Set<Kind>([
  'email-message',
  'text-message',
  'letter',
  'popup',
  'call',
]);

/** Messages that bring a promotion for a reason of their own, which comes first. */
const REASONS_TO_OFFER: ReadonlySet<Purpose> = new Set<Purpose>([
  'birthday',
  'abandoned',
  'renewal',
  'win-back',
  'refer',
  'loyalty',
  'review',
  'survey',
  'welcome',
]);

/** A message in which a reduction was found advertises, whatever else its words may mean. */
export function withOffer(told: Weighted): Weighted {
  const reasons = told.filter(([purpose]) => REASONS_TO_OFFER.has(purpose));
  return [...reasons.slice(0, 1), ['offer', 1]];
}
