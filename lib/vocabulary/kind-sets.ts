import type { Kind } from '../model/kind';
import type { SpokenKind } from './phrases/phrases';

/** Which kinds the detectors treat alike, and in what. */

/** Kinds that a button opens and a form is. */
export const OPENED: ReadonlySet<Kind> = new Set<Kind>([
  'callback',
  'quote-form',
  'question-form',
  'booking',
  'newsletter',
  'review-form',
  'search',
  'login',
  'register',
  'job-application',
  'survey',
  'calculator',
  'lead-magnet',
  'trial',
  'contact-form',
  'checkout',
  'tracking',
  'webinar',
]);

/** Kinds that the title of an article may name without being one. */
export const OF_THE_PAGE: ReadonlySet<SpokenKind> = new Set<SpokenKind>([
  'reviews',
  'booking',
  'chat',
  'faq',
  'pricing',
  'payment',
  'login',
  'newsletter',
  'callback',
  'help',
  'loyalty',
  'messenger',
  'survey',
]);

/** Kinds that another firm's page of the same name says nothing about: a maker's support in the footer. */
export const OWN_SITE: ReadonlySet<SpokenKind> = new Set<SpokenKind>([
  'help',
  'faq',
  'pricing',
  'map',
  'register',
  'payment',
  'webinar',
  'calculator',
]);

/** Kinds whose pages are named the same everywhere. */
export const BY_ADDRESS: ReadonlySet<SpokenKind> = new Set<SpokenKind>([
  'faq',
  'pricing',
  'login',
  'register',
  'newsletter',
  'reviews',
  'help',
  'callback',
  'payment',
  'tracking',
  'map',
]);

/** Kinds that are promised in words which lead anywhere: an address that says something else decides. */
export const BY_BOTH: ReadonlySet<SpokenKind> = new Set<SpokenKind>(['register']);

/** Kinds whose names are shelves of a shop and parts of other names: a lone word must be all that is said. */
export const WHOLE: ReadonlySet<SpokenKind> = new Set<SpokenKind>([
  'video',
  'tracking',
  'instalments',
  'referral',
  'app',
  'loyalty',
  'calculator',
  'survey',
]);

/** Kinds of which a site has one: all links to it are one touchpoint. */
export const AS_ONE: ReadonlySet<SpokenKind> = new Set<SpokenKind>([
  'login',
  'register',
  'newsletter',
  'tracking',
]);

/** Kinds that an answer is promised for, and the page that thanks for asking. */
export const ASKED: ReadonlySet<Kind> = new Set<Kind>([
  'callback',
  'contact-form',
  'quote-form',
  'question-form',
  'booking',
  'chat',
  'confirmation',
]);

/** Kinds of form that an overlay brings unasked; any other form in a dialog is what the visitor pressed for. */
export const OFFERED: ReadonlySet<Kind> = new Set<Kind>(['newsletter', 'lead-magnet', 'survey', 'promo']);

/** Kinds whose makers put boxes over a page that offer nothing. */
export const IN_BOXES: ReadonlySet<Kind> = new Set<Kind>(['chat', 'messenger', 'callback', 'consent']);

/** Kinds a form has by its fields alone; what its button promises tells more. */
export const BY_FIELDS: ReadonlySet<Kind> = new Set<Kind>([
  'newsletter',
  'lead-magnet',
  'contact-form',
  'register',
]);
