import { nameOf } from '../page/name';
import {
  attr,
  attrsOf,
  documentOf,
  findAll,
  hasAttr,
  marksOf,
  parentOf,
  tagOf,
  upFrom,
} from '../page/safe-dom';
import { fold } from '../page/text';
import type { FieldSeen, FormSeen, Heading } from './candidates';
import { kindOfForm } from './form-kinds';
import type { Gathering } from './gathering';
import { loadedForms } from './loaded-forms';
import { withOpeners } from './opened-forms';
import { absolute } from './read';
import { selectors, table } from './tables';
import { headingOfForm, leadOf } from './titles';

const CLUSTER_LEVELS = 7;
const FORMS_CAP = 150;

/** Forms as a customer sees them: real ones, and fields beside a button that act as one. Yields between forms. */
export function* gatherForms({ candidates, fields, formElements }: Gathering): Generator<void> {
  const wholePage = new Set(formElements.filter(wrapsPage));
  const byRoot = new Map<Element, FieldSeen[]>();
  for (const form of formElements) if (!wholePage.has(form)) byRoot.set(form, []);
  for (const { seen, form } of fields) {
    const root = form && !wholePage.has(form) ? form : (clusterOf(seen.element, byRoot) ?? aloneOf(seen));
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
  candidates.forms.push(...loadedForms(candidates));
  candidates.forms = withOpeners(candidates);
}

/** ASP.NET and some builders put the whole page into one form: then it says nothing. */
function wrapsPage(form: Element): boolean {
  if (tagOf(parentOf(form) ?? form) !== 'body') return false;
  return findAll(form, selectors().FRAME_OF_PAGE).length >= 2 || findAll(form, 'a[href]').length > 40;
}

/** The nearest thing around a lone field that has a button in it, or a cluster already begun. */
function clusterOf(field: Element, known: ReadonlyMap<Element, unknown>): Element | undefined {
  for (const at of upFrom(field, CLUSTER_LEVELS)) {
    if (at === field) continue;
    if (/^(body|html|main|form)$/.test(tagOf(at))) return undefined;
    if (known.has(at)) return at;
    if (findAll(at, selectors().BUTTONS).length > 0) return at;
  }
  return undefined;
}

/** A field that searches as one types needs no button. */
const aloneOf = ({ role, type, element }: FieldSeen): Element | undefined =>
  role === 'search' || type === 'search' ? element : undefined;

function readForm(element: Element, all: FieldSeen[], headings: readonly Heading[]): FormSeen {
  const consent = all.filter(isConsent);
  const fields = oneEach(all.filter((field) => !isConsent(field)));
  const action = attr(element, 'action');
  return {
    element,
    fields,
    buttons: findAll(element, selectors().BUTTONS).map(nameOf).filter(Boolean).slice(0, 8),
    heading: headingOfForm(element, headings),
    lead: leadOf(element, fields),
    marks: `${marksOf(element)} ${attrsOf(element, ['name', 'role'], 80)}`.toLowerCase(),
    action: action ? absolute(action, documentOf(element).baseURI) : undefined,
    consentPreticked:
      consent.length > 0 ? consent.some(({ element: tick }) => hasAttr(tick, 'checked')) : undefined,
    steps: stepsOf(element),
    because: [],
  };
}

const isConsent = ({ type, label }: FieldSeen): boolean =>
  type === 'checkbox' && table('fieldWords').CONSENT_WORDS.test(fold(label));

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

/** Steps of a form that shows itself in parts: as many as its marked steps, at least one. */
function stepsOf(form: Element): number {
  const steps = findAll(form, selectors().STEPS).length;
  return Math.min(Math.max(1, steps), 20);
}

/** Roles in order of the alphabet: the form's signature. */
export const signatureOf = (form: FormSeen): string =>
  [...new Set(form.fields.map(({ role }) => role))].sort().join(',') || 'none';
