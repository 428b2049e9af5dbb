import type { FieldRole } from '../model/facts';
import { collapse, textBefore, textOf } from '../page/reading';
import { remember } from '../page/remember';
import {
  attr,
  attrsOf,
  findUp,
  firstAttr,
  hasAttr,
  parentOf,
  previousOf,
  tagOf,
  upFrom,
} from '../page/safe-dom';
import { fold } from '../page/text';
import type { FieldSeen } from './candidates';
import { table } from './tables';

const words = () => table('fieldWords');
const marks = () => table('fieldMarks');

/** What an input, textarea or select is for; undefined when no customer is meant to deal with it. */
export function readField(element: Element, labels: ReadonlyMap<string, Element>): FieldSeen | undefined {
  const tag = tagOf(element);
  const type = tag === 'input' ? attr(element, 'type').toLowerCase() || 'text' : tag;
  if (marks().NOT_FIELDS.has(type) || isHoneypot(element)) return undefined;
  const label = labelOf(element, labels);
  if (words().CAPTCHA.test(`${fold(label)} ${namesOf(element)}`) && !isOfCard(element)) return undefined;
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
  const byToken = marks().AUTOCOMPLETE[token];
  if (byToken) return byToken;
  const byType = marks().BY_TYPE[type];
  if (byType) return byType;
  if (marks().CARD_MASK.test(attr(element, 'placeholder', 40).trim())) return 'card';
  if (marks().MASK.test(label.trim())) return 'phone';
  const said = roleSaid(fold(label).replace(SIGNS_BEFORE, '')) ?? roleSaid(namesOf(element));
  if (type === 'checkbox' || type === 'radio') return said === 'rating' ? 'rating' : 'other';
  if (type === 'textarea') return said === 'address' ? said : 'message';
  return said ?? 'other';
}

/** A magnifying glass, written before what is searched for. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}]+/u;

/** A card's security code is not a robot's test. */
const isOfCard = (element: Element): boolean =>
  marks().OF_CARD.test(attrsOf(element, ['autocomplete', 'name', 'id']));

const namesOf = (element: Element): string =>
  fold(
    attrsOf(element, ['name', 'id'], 120)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[-_[\].]+/g, ' '),
  );

const roleSaid = remember((text): FieldRole | undefined =>
  text.trim() === '' ? undefined : words().FIELD_WORDS.find(([, said]) => said.test(text))?.[0],
);

function labelOf(element: Element, labels: ReadonlyMap<string, Element>): string {
  const own = firstAttr(element, ['aria-label', 'placeholder', 'title']);
  const id = attr(element, 'id');
  const bound = id ? labels.get(id) : undefined;
  if (bound) return textOf(bound, 120) || collapse(own);
  const around = findUp(element, (at) => tagOf(at) === 'label', 4);
  if (around) return textOf(around, 120) || collapse(own);
  if (own) return collapse(own, 120);
  const loose = textBefore(element);
  if (loose) return collapse(loose, 60);
  const before = previousOf(element) ?? (parentOf(element) && previousOf(parentOf(element) as Element));
  return before && marks().NAMES_FIELD.test(tagOf(before)) ? textOf(before, 60) : '';
}

/** Fields that are there for robots: named so, or moved out of everybody's reach. */
function isHoneypot(element: Element): boolean {
  if (marks().HONEYPOT.test(`${attr(element, 'name')}`.toLowerCase())) return true;
  if (attr(element, 'tabindex') === '-1' && attr(element, 'aria-hidden') === 'true') return true;
  if (attr(element, 'tabindex') === '-1' && marks().UNFILLED.test(attr(element, 'autocomplete'))) return true;
  for (const at of upFrom(element, 3)) {
    const style = attr(at, 'style');
    if (marks().OUT_OF_REACH.test(style) || /honey|gotcha/.test(attr(at, 'class').toLowerCase())) return true;
    if (at !== element && attr(at, 'aria-hidden') === 'true' && /position\s*:\s*absolute/.test(style))
      return true;
  }
  return false;
}
