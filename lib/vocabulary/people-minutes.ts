import type { Kind } from '../model/kind';

/**
 * Minutes of other people's work that using a touchpoint takes once, for the budget of a fair walk. Our own round
 * estimates: enough to tell a walk that asks two things from one that keeps a clinic busy.
 */
export const PEOPLE_MINUTES: Partial<Record<Kind, number>> = {
  phone: 5,
  call: 5,
  callback: 5,
  chat: 5,
  messenger: 5,
  email: 5,
  sms: 3,
  'contact-form': 5,
  'question-form': 5,
  'quote-form': 10,
  booking: 5,
  visit: 15,
  meeting: 30,
};

/** What takes a place or goods that somebody else could have had, and must be cancelled. */
export const TO_CANCEL: ReadonlySet<Kind> = new Set<Kind>(['booking', 'checkout', 'trial', 'meeting']);
