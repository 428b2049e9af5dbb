import type { FieldRole } from '../model/facts';
import {
  attr,
  collapse,
  hasAttr,
  parentOf,
  previousOf,
  tagOf,
  textBefore,
  textOf,
  upFrom,
} from '../page/safe-dom';
import { fold } from '../page/text';
import { AUTOCOMPLETE, CAPTCHA, FIELD_WORDS, HONEYPOT } from '../vocabulary/field-words';
import type { FieldSeen } from './candidates';

const NOT_FIELDS = new Set(['hidden', 'submit', 'button', 'image', 'reset']);
const BY_TYPE: Record<string, FieldRole> = {
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

/** What an input, textarea or select is for; undefined when no customer is meant to deal with it. */
export function readField(element: Element, labels: ReadonlyMap<string, Element>): FieldSeen | undefined {
  const tag = tagOf(element);
  const type = tag === 'input' ? attr(element, 'type').toLowerCase() || 'text' : tag;
  if (NOT_FIELDS.has(type) || isHoneypot(element)) return undefined;
  const label = labelOf(element, labels);
  if (CAPTCHA.test(`${fold(label)} ${namesOf(element)}`) && !isOfCard(element)) return undefined;
  const required =
    hasAttr(element, 'required') || attr(element, 'aria-required') === 'true' || /\*\s*$/.test(label);
  return {
    element,
    type,
    role: roleOf(element, type, label),
    label: label.replace(/[\s*:]+$/, ''),
    required,
  };
}

function roleOf(element: Element, type: string, label: string): FieldRole {
  const token = attr(element, 'autocomplete').toLowerCase().split(/\s+/).at(-1) ?? '';
  const byToken = AUTOCOMPLETE[token];
  if (byToken) return byToken;
  const byType = BY_TYPE[type];
  if (byType) return byType;
  if (MASK.test(label.trim())) return 'phone';
  const said = roleSaid(fold(label)) ?? roleSaid(namesOf(element));
  if (type === 'checkbox' || type === 'radio') return said === 'rating' ? 'rating' : 'other';
  if (type === 'textarea') return said === 'address' ? said : 'message';
  return said ?? 'other';
}

/** "8-9__-___-__-__", "+49 …": the form of a number where a name would be. */
const MASK = /^(?=(?:.*[\d_x#X]){5})\+?[\d(_][\d\s()_.xX#*–-]{6,}$/;

/** A card's security code is not a robot's test. */
const isOfCard = (element: Element): boolean =>
  /cc-|card|cvv|cvc|csc/i.test(
    `${attr(element, 'autocomplete')} ${attr(element, 'name')} ${attr(element, 'id')}`,
  );

const namesOf = (element: Element): string =>
  fold(
    `${attr(element, 'name', 120)} ${attr(element, 'id', 120)}`
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[-_[\].]+/g, ' '),
  );

const roleSaid = (text: string): FieldRole | undefined =>
  text.trim() === '' ? undefined : FIELD_WORDS.find(([, words]) => words.test(text))?.[0];

function labelOf(element: Element, labels: ReadonlyMap<string, Element>): string {
  const own = attr(element, 'aria-label') || attr(element, 'placeholder') || attr(element, 'title');
  const id = attr(element, 'id');
  const bound = id ? labels.get(id) : undefined;
  if (bound) return textOf(bound, 120) || collapse(own);
  for (const around of upFrom(element, 4))
    if (tagOf(around) === 'label') return textOf(around, 120) || collapse(own);
  if (own) return collapse(own, 120);
  const loose = textBefore(element);
  if (loose) return collapse(loose, 60);
  const before = previousOf(element) ?? (parentOf(element) && previousOf(parentOf(element) as Element));
  return before && /^(label|span|p|strong|b|td|th|dt|div)$/.test(tagOf(before)) ? textOf(before, 60) : '';
}

/** Fields that are there for robots: named so, or moved out of everybody's reach. */
function isHoneypot(element: Element): boolean {
  if (HONEYPOT.test(`${attr(element, 'name')}`.toLowerCase())) return true;
  if (attr(element, 'tabindex') === '-1' && attr(element, 'aria-hidden') === 'true') return true;
  if (attr(element, 'tabindex') === '-1' && /^(off|nope|new-password)$/.test(attr(element, 'autocomplete')))
    return true;
  for (const at of upFrom(element, 3)) {
    const style = attr(at, 'style');
    if (
      /(left|top|text-indent)\s*:\s*-\d{3,}/.test(style) ||
      /honey|gotcha/.test(attr(at, 'class').toLowerCase())
    )
      return true;
    if (at !== element && attr(at, 'aria-hidden') === 'true' && /position\s*:\s*absolute/.test(style))
      return true;
  }
  return false;
}
