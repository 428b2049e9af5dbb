import type { Kind } from '../../model/kind';

/** Kinds that words can speak for; the others show by structure alone. */
export const SPOKEN_KINDS = [
  'email',
  'sms',
  'callback',
  'chat',
  'messenger',
  'contact-form',
  'quote-form',
  'question-form',
  'booking',
  'newsletter',
  'login',
  'register',
  'search',
  'checkout',
  'review-form',
  'survey',
  'job-application',
  'promo',
  'popup',
  'loyalty',
  'referral',
  'reviews',
  'blog',
  'webinar',
  'lead-magnet',
  'video',
  'calculator',
  'pricing',
  'faq',
  'help',
  'map',
  'app',
  'consent',
  'payment',
  'instalments',
  'trial',
  'tracking',
  'confirmation',
] as const satisfies readonly Kind[];
export type SpokenKind = (typeof SPOKEN_KINDS)[number];

/**
 * One language. Phrases of a kind stand in one string with bars between them (a table of this size as arrays would
 * weigh a third more in the content script): lower case, without diacritics and punctuation, as `wordsOf` leaves
 * them. A phrase of one word counts only where it is most of the text; longer ones count inside a short text. One
 * with a star at its end counts wherever in a label it stands.
 */
export interface Phrases {
  says: Record<SpokenKind, string>;
  /** Look-alikes: cancel a phrase of the same kind that lies inside them. */
  not: Partial<Record<SpokenKind, string>>;
}
