import type { Kind } from '../model/kind';

/** Kinds that are filled in: they are used when sent, not when a field is clicked. */
export const FILLED_IN: ReadonlySet<Kind> = new Set<Kind>([
  'callback',
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
  'calculator',
  'lead-magnet',
  'webinar',
  'tracking',
]);
