import type { Kind } from '../model/kind';
import { contains } from '../page/safe-dom';
import { isInside } from './around';
import type { Candidates } from './candidates';
import type { Found } from './detector';

/** Kinds that a button opens and a form is. */
const OPENED: ReadonlySet<Kind> = new Set<Kind>([
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

/**
 * Takes back what another detector knows better: finds inside a consent banner; a button whose form is on the page
 * (it becomes one more element of the form); a button inside somebody else's form; the form by which an offer is
 * taken.
 */
export function settle(found: readonly Found[], { consent, forms }: Candidates): Found[] {
  const outside = found.filter(
    ({ kind, element }) => kind === 'consent' || !element || !isInside(element, consent),
  );
  const offered = new Set(
    found.flatMap(({ kind, facts, element }) => (kind === 'promo' && facts?.form ? element : [])),
  );
  const formOf = new Map<Kind, Found>();
  for (const one of outside) if (one.facts?.form && !formOf.has(one.kind)) formOf.set(one.kind, one);
  return outside.flatMap((one): Found[] => {
    if (one.kind !== 'promo' && one.facts?.form && one.element && offered.has(one.element)) return [];
    if (!isOpener(one)) return [one];
    const holder = forms.find(({ element, kind }) => kind && one.element && contains(element, one.element));
    if (holder) return [];
    const form = formOf.get(one.kind);
    return form
      ? [
          {
            ...form,
            facts: undefined,
            element: one.element,
            evidence: one.evidence,
            confidence: one.confidence,
            state: undefined,
          },
        ]
      : [one];
  });
}

/** Something to press that only words speak for and that leads nowhere. */
const isOpener = ({ kind, facts, target, element, evidence }: Found): boolean =>
  OPENED.has(kind) &&
  !facts?.form &&
  !target &&
  element !== undefined &&
  evidence.every(({ by }) => by === 'words');
