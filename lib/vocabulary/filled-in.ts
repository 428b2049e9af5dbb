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

/** Fields in which a message is written. */
export const WRITING =
  'input:not([type=button],[type=submit],[type=checkbox],[type=radio],[type=hidden]), textarea, [contenteditable]';
/** What a browser sends a form by. */
export const SUBMITS = 'button:not([type=button],[type=reset]), input[type=submit], input[type=image]';
/** What opens something beside the form. */
export const OPENS = '[aria-haspopup], [aria-expanded], summary, [type=reset]';
