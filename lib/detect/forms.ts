import { nameOf } from '../page/name';
import {
  attr,
  contains,
  documentOf,
  findAll,
  hasAttr,
  marksOf,
  parentOf,
  tagOf,
  upFrom,
} from '../page/safe-dom';
import { fold } from '../page/text';
import { CONSENT_WORDS } from '../vocabulary/field-words';
import type { FieldSeen, FormSeen, Heading } from './candidates';
import { kindOfForm } from './form-kinds';
import type { Gathering } from './gather';

const BUTTONS =
  'button, input[type=submit], input[type=button], input[type=image], [role=button], [onclick], [class*=btn], [class*=button], [class*=submit]';
const CLUSTER_LEVELS = 7;
const FORMS_CAP = 150;

/** Forms as a customer sees them: real ones, and fields beside a button that act as one. Yields between forms. */
export function* gatherForms({ candidates, fields, formElements }: Gathering): Generator<void> {
  const wholePage = new Set(formElements.filter(wrapsPage));
  const byRoot = new Map<Element, FieldSeen[]>();
  for (const form of formElements) if (!wholePage.has(form)) byRoot.set(form, []);
  for (const { seen, form } of fields) {
    const root = form && !wholePage.has(form) ? form : clusterOf(seen.element, byRoot);
    if (!root) continue;
    byRoot.set(root, [...(byRoot.get(root) ?? []), seen]);
  }
  for (const [element, own] of byRoot) {
    if (candidates.forms.length >= FORMS_CAP) break;
    const form = readForm(element, own, candidates.headings);
    const known = kindOfForm(form);
    candidates.forms.push({ ...form, kind: known?.kind, because: known?.because ?? [] });
    yield;
  }
}

/** ASP.NET and some builders put the whole page into one form: then it says nothing. */
function wrapsPage(form: Element): boolean {
  if (tagOf(parentOf(form) ?? form) !== 'body') return false;
  return (
    findAll(form, 'header, footer, nav, h1, [id*=footer], [id*=header]').length >= 2 ||
    findAll(form, 'a[href]').length > 40
  );
}

/** The nearest thing around a lone field that has a button in it, or a cluster already begun. */
function clusterOf(field: Element, known: ReadonlyMap<Element, unknown>): Element | undefined {
  for (const at of upFrom(field, CLUSTER_LEVELS)) {
    if (at === field) continue;
    if (/^(body|html|main|form)$/.test(tagOf(at))) return undefined;
    if (known.has(at)) return at;
    if (findAll(at, BUTTONS).length > 0) return at;
  }
  return undefined;
}

function readForm(element: Element, all: FieldSeen[], headings: readonly Heading[]): FormSeen {
  const consent = all.filter(isConsent);
  const fields = oneEach(all.filter((field) => !isConsent(field)));
  const action = attr(element, 'action');
  const base = documentOf(element).baseURI;
  return {
    element,
    fields,
    buttons: findAll(element, BUTTONS).map(nameOf).filter(Boolean).slice(0, 8),
    heading: headingOf(element, headings),
    marks: `${marksOf(element)} ${attr(element, 'name', 80)} ${attr(element, 'role', 20)}`.toLowerCase(),
    action: action && URL.canParse(action, base) ? new URL(action, base) : undefined,
    consentPreticked:
      consent.length > 0 ? consent.some(({ element: tick }) => hasAttr(tick, 'checked')) : undefined,
    steps: stepsOf(element),
    because: [],
  };
}

const isConsent = ({ type, label }: FieldSeen): boolean =>
  type === 'checkbox' && CONSENT_WORDS.test(fold(label));

/** Choices of one radio group are one field. */
function oneEach(fields: FieldSeen[]): FieldSeen[] {
  const groups = new Set<string>();
  return fields.filter(({ type, element }) => {
    if (type !== 'radio' && type !== 'checkbox') return true;
    const name = attr(element, 'name');
    if (!name) return true;
    if (groups.has(name)) return false;
    groups.add(name);
    return true;
  });
}

/** The heading a customer reads as this form's or section's: inside it, else the last one before it in the parts around it. */
export function headingOf(form: Element, headings: readonly Heading[]): string {
  const inside = headings.find(({ element, text }) => text.length > 2 && contains(form, element));
  if (inside) return inside.text;
  const before = headings.filter(
    ({ element, text }) => text.length > 2 && isBefore(element, form) && !contains(element, form),
  );
  for (const around of upFrom(form, 6)) {
    if (around === form) continue;
    if (/^(body|html|main)$/.test(tagOf(around))) break;
    const nearest = before.findLast(({ element }) => contains(around, element));
    if (nearest) return nearest.text;
  }
  return '';
}

const isBefore = (one: Element, other: Element): boolean =>
  (Node.prototype.compareDocumentPosition.call(one, other) & 4) !== 0;

/** Steps of a form that shows itself in parts: as many as its marked steps, at least one. */
function stepsOf(form: Element): number {
  const steps = findAll(
    form,
    '[data-step], .step, .form-step, .wizard-step, fieldset.step, [role=tabpanel]',
  ).length;
  return Math.min(Math.max(1, steps), 20);
}

/** Roles in order of the alphabet: the form's signature. */
export const signatureOf = (form: FormSeen): string =>
  [...new Set(form.fields.map(({ role }) => role))].sort().join(',') || 'none';
