import type { Kind } from '../model/kind';

/**
 * What a customer comes to a touchpoint for. Two kinds with a purpose in common may stand for each other in a
 * comparison: one clinic takes bookings, the other calls back.
 */
export type Purpose =
  | 'discover' // hears of the brand
  | 'learn' // reads, watches, downloads
  | 'ask' // gets a question answered
  | 'ring' // speaks to a person by phone
  | 'weigh' // learns the price
  | 'trust' // reads what others say
  | 'be-tempted' // is offered an advantage
  | 'convert' // commits: books, orders, asks to be called
  | 'pay'
  | 'be-assured' // is told that it worked, is reminded
  | 'receive' // goods, or the visit itself
  | 'be-helped' // after buying
  | 'give-feedback'
  | 'stay' // keeps in touch, buys again
  | 'enter' // account
  | 'find' // finds the place, or a thing on the site
  | 'work-for'
  | 'allow'; // cookies

/** 0…1: how well the kind serves the purpose; the first is what it is mostly there for. Our own judgement from domain.md. */
export const PURPOSES: Record<Kind, Partial<Record<Purpose, number>>> = {
  phone: { ring: 1, ask: 0.45 },
  email: { ask: 0.7 },
  sms: { ask: 0.7 },
  callback: { convert: 0.8, ring: 0.5 },
  chat: { ask: 1 },
  messenger: { ask: 1 },
  'contact-form': { ask: 0.8, convert: 0.4 },
  'quote-form': { convert: 0.75, weigh: 0.6 },
  'question-form': { ask: 0.95 },
  booking: { convert: 1 },
  newsletter: { stay: 0.8, learn: 0.4 },
  login: { enter: 1 },
  register: { enter: 0.7, convert: 0.6 },
  search: { find: 0.6 },
  checkout: { convert: 1, pay: 0.4 },
  'review-form': { 'give-feedback': 1 },
  survey: { 'give-feedback': 0.9 },
  'job-application': { 'work-for': 1 },
  promo: { 'be-tempted': 1 },
  popup: { 'be-tempted': 0.7 },
  loyalty: { stay: 0.8 },
  referral: { stay: 0.5 },
  reviews: { trust: 1 },
  social: { discover: 0.6, stay: 0.3 },
  blog: { learn: 0.8 },
  webinar: { learn: 0.75 },
  'lead-magnet': { learn: 0.75 },
  video: { learn: 0.75 },
  calculator: { weigh: 0.8 },
  pricing: { weigh: 1 },
  faq: { learn: 0.35, 'be-helped': 0.7, ask: 0.35 },
  help: { 'be-helped': 1 },
  map: { find: 1 },
  app: { enter: 0.3 },
  consent: { allow: 1 },
  payment: { pay: 1 },
  instalments: { pay: 0.6 },
  trial: { convert: 0.85 },
  tracking: { receive: 0.6, 'be-assured': 0.4 },
  confirmation: { 'be-assured': 1 },
  call: { ring: 1 },
  'email-message': { 'be-assured': 0.7 },
  'text-message': { 'be-assured': 0.7 },
  letter: { 'be-assured': 0.6 },
  parcel: { receive: 1 },
  visit: { receive: 0.8 },
  meeting: { receive: 0.7 },
  ad: { discover: 1 },
  'search-result': { discover: 0.9 },
  'word-of-mouth': { discover: 0.7, trust: 0.3 },
  event: { discover: 0.6 },
  other: {},
};
