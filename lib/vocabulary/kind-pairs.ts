import type { Kind } from '../model/kind';

/**
 * How readily two kinds are one touchpoint, in log-odds: counted in the chains that people paired by hand
 * (test/compare) and rounded to halves, a kind at least as near to itself as to any other. Two emails are seldom the
 * same, two tills nearly always.
 */
export const KIND_PAIRS: Partial<Record<Kind, Partial<Record<Kind, number>>>> = {
  phone: { phone: 0.5, chat: -2 },
  email: { 'contact-form': -1 },
  callback: { callback: 1, booking: 1, 'quote-form': -1 },
  chat: { chat: 1.5, messenger: 1.5, 'question-form': 0.5, call: -2.5, 'contact-form': -3 },
  messenger: { messenger: 1.5, 'question-form': -0.5 },
  'contact-form': {
    'contact-form': -0.5,
    'job-application': -0.5,
    booking: -2,
    'quote-form': -2,
    register: -2.5,
    call: -3,
  },
  'quote-form': { 'quote-form': 0, calculator: -1, booking: -1.5, trial: -3 },
  'question-form': { 'question-form': 0.5 },
  booking: { booking: 1, checkout: -0.5, trial: -1, call: -1.5 },
  newsletter: { newsletter: 1, popup: 0.5 },
  login: { login: 0.5, app: -1 },
  register: { register: 1.5, trial: -0.5, checkout: -1, letter: -2 },
  search: { search: 1.5 },
  checkout: { checkout: 2.5, payment: -2, visit: -3 },
  'review-form': { survey: -1, 'email-message': -1.5 },
  survey: { survey: 0.5, 'email-message': -1.5, call: -2.5, 'text-message': -2.5 },
  promo: { promo: 0.5, popup: -1, referral: -2 },
  popup: { popup: 0.5, 'email-message': -4 },
  loyalty: { loyalty: 1 },
  referral: { referral: 1, 'email-message': -4 },
  reviews: { reviews: 2.5 },
  social: { social: 0.5, 'search-result': 0, ad: 0 },
  blog: { blog: 0.5, ad: -2 },
  webinar: { webinar: -0.5 },
  'lead-magnet': { 'lead-magnet': 1 },
  calculator: { calculator: 0.5, pricing: -2 },
  pricing: { pricing: 2, faq: -3 },
  faq: { faq: 0.5, help: 0.5 },
  help: { help: 0.5 },
  map: { map: 1, search: 0, 'search-result': -2 },
  app: { app: 1 },
  consent: { consent: 1.5 },
  payment: { payment: 2, instalments: -3, 'email-message': -2.5, letter: -2.5 },
  instalments: { instalments: 1.5 },
  trial: { trial: 1 },
  tracking: { tracking: -0.5, 'text-message': -1.5, 'email-message': -2.5 },
  confirmation: { confirmation: 0.5, 'email-message': -2, 'text-message': -2.5 },
  call: { call: -1, meeting: -2.5, 'text-message': -3, 'email-message': -4 },
  'email-message': { 'email-message': -1.5, letter: -2, 'text-message': -2.5, meeting: -4 },
  'text-message': { 'text-message': -1 },
  letter: { letter: -1, parcel: -1 },
  parcel: { parcel: 1.5, visit: -2 },
  visit: { visit: 0.5, meeting: -0.5, event: -1.5 },
  meeting: { meeting: 0.5 },
  ad: { ad: 2.5, 'search-result': 2.5, 'word-of-mouth': 0 },
  'search-result': { 'search-result': 2.5, 'word-of-mouth': 1, event: -1.5 },
  'word-of-mouth': { 'word-of-mouth': 1 },
  other: { other: -1 },
};

/** Kinds that the counts do not know: the same one, and two of which nobody made one touchpoint. */
export const SAME_KIND = 0;
export const STRANGERS = -4.5;
