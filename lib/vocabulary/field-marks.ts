import type { FieldRole } from '../model/facts';

/** How a field's markup says what it is for, and whether anybody is meant to fill it in. */

/** Values of `autocomplete` that settle the matter. */
export const AUTOCOMPLETE: Record<string, FieldRole> = {
  name: 'full-name',
  'given-name': 'first-name',
  'family-name': 'last-name',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  organization: 'company',
  'street-address': 'address',
  'address-line1': 'address',
  'address-level2': 'city',
  'postal-code': 'postcode',
  country: 'country',
  'country-name': 'country',
  'cc-number': 'card',
  'cc-csc': 'card',
  'cc-exp': 'card',
  'cc-name': 'card',
  username: 'username',
  'current-password': 'password',
  'new-password': 'password',
  'one-time-code': 'code',
  'organization-title': 'job-title',
  url: 'website',
};

/** Names of fields that only robots fill in. */
export const HONEYPOT =
  /honey|_gotcha|bot-?field|^hp_|_hp$|^fax_number_|leave.?(this.?)?(blank|empty)|nospam|anti-?spam|b_[0-9a-f]{20,}/;

/** Inputs that are no fields. */
export const NOT_FIELDS: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'image', 'reset']);
/** Types that say what a field is for. */
export const BY_TYPE: Readonly<Record<string, FieldRole>> = {
  email: 'email',
  tel: 'phone',
  password: 'password',
  search: 'search',
  date: 'date',
  'datetime-local': 'date',
  time: 'time',
  file: 'file',
  url: 'website',
};
/** "8-9__-___-__-__", "+49 …": the form of a number where a name would be. */
export const MASK = /^(?=(?:.*[\d_x#X]){5})\+?[\d(_][\d\s()_.xX#*–-]{6,}$/;
/** "1234 5678 9012 3456": the form of a payment card's number. */
export const CARD_MASK = /^(?:[\dxX•*·_#]{4}[\s-]){3}[\dxX•*·_#]{4}$/;
/** Elements that name the field behind them. */
export const NAMES_FIELD = /^(label|span|p|strong|b|td|th|dt|div)$/;
/** What a field says of itself that nobody is meant to fill in; where such a field is put. */
export const UNFILLED = /^(off|nope|new-password)$/;
export const OUT_OF_REACH = /(left|top|text-indent)\s*:\s*-\d{3,}/;
/** The parts of a payment card, in names. */
export const OF_CARD = /cc-|card|cvv|cvc|csc/i;
