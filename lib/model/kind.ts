import { z } from 'zod';

/** What a touchpoint is. A closed list: a new kind needs a row in `vocabulary/kinds.ts` and a word in `locales/`. */
export const ON_SITE_KINDS = [
  'phone',
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
  'social',
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
] as const;

/** What happens away from any page, logged by the walker. */
export const OFF_SITE_KINDS = [
  'call',
  'email-message',
  'text-message',
  'letter',
  'parcel',
  'visit',
  'meeting',
  'ad',
  'search-result',
  'word-of-mouth',
  'event',
  'other',
] as const;

export const Kind = z.enum([...ON_SITE_KINDS, ...OFF_SITE_KINDS]);
export type Kind = z.infer<typeof Kind>;

export const Phase = z.enum(['before', 'during', 'after']);
export type Phase = z.infer<typeof Phase>;

/** Stage of the customer's decision, in order; journey-map tools say awareness, consideration, decision, retention, advocacy. */
export const Stage = z.enum(['awareness', 'search', 'comparison', 'decision', 'after']);
export type Stage = z.infer<typeof Stage>;

/** The four categories of the field; users add their own, so a category is a string. */
export const CATEGORIES = ['reach', 'sales', 'conversation', 'feedback'] as const;
