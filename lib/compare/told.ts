import type { FieldRole } from '../model/facts';
import type { Kind } from '../model/kind';
import { FOR_OTHERS, PURPOSES, type Purpose } from '../vocabulary/purposes';
import { ADVERTISING, withOffer } from './offer-told';
import type { Weighted } from './places';
import { purposesTold } from './purposes-told';
import type { Step } from './step';
import type { Told } from './topics';

/** Forms that may be for anything: "Write to us" may take complaints, applications or bookings. */
export const ANY_FORM: ReadonlySet<Kind> = new Set<Kind>(['contact-form', 'question-form']);

/** What a page is called tells a little less than what stands on the form. */
const PATH_TELLS = 0.8;

/**
 * What the words of a step make of its kind; empty when they tell nothing. A form that may be for anything is for what
 * it says, what its page is called (/claims), or else what it asks for: a day, a mark.
 */
export function toldBy(step: Step, label: Told | undefined, path: Told | undefined): Weighted {
  const told = toldByWords(step, label, path);
  if (step.facts.promo && ADVERTISING.has(step.kind)) return withOffer(told);
  const { usual, stays = 0 } = PURPOSES[step.kind];
  const first = Object.keys(usual)[0] as Purpose;
  const isForOthers = told[0] !== undefined && FOR_OTHERS.has(told[0][0]);
  return told.length > 0 && stays > 0 && !isForOthers ? [...told, [first, stays]] : told;
}

function toldByWords({ kind, facts }: Step, label: Told | undefined, path: Told | undefined): Weighted {
  if (!ANY_FORM.has(kind)) return purposesTold(kind, label);
  const both = new Map(label);
  for (const [topic, surely] of path ?? [])
    both.set(topic, Math.max(both.get(topic) ?? 0, surely * PATH_TELLS));
  const told = purposesTold(kind, both);
  if (told[0] && told[0][0] !== 'question') return told;
  const roles = new Set(facts.form?.fields.map(({ role }) => role));
  const asked = ASKED.find(([role]) => roles.has(role));
  return asked ? [[asked[1], 1]] : told;
}

/** Fields that tell what a form is for, the surest first. */
const ASKED: readonly (readonly [FieldRole, Purpose])[] = [
  ['rating', 'review'],
  ['job-title', 'job'],
  ['time', 'book'],
  ['date', 'book'],
  ['guests', 'book'],
  ['budget', 'quote'],
];
