import { findAll } from '../../page/safe-dom';
import { sectionOf } from '../around';
import type { Candidates } from '../candidates';
import { type Found, findsBy, told } from '../detector';
import { byLinkWords } from '../finds';
import { byForms } from '../form-finds';
import { selectors } from '../tables';
import { bestHit } from '../words';

/** Calculators and configurators. */
export const detector = findsBy('calculator', byForms, byLinkWords, byHeadings);

const FEWEST_SETTINGS = 2;

/** A heading that says so over things to set: the figures change as one moves them, and nothing is sent. */
function byHeadings(kind: 'calculator', { headings, forms }: Candidates): Found[] {
  if (forms.some((form) => form.kind === kind)) return [];
  return headings.flatMap(({ element, text, hits }): Found[] => {
    if (bestHit(hits)?.kind !== kind) return [];
    const around = sectionOf(element, text);
    const isSet = findAll(around, selectors().SETTINGS).length >= FEWEST_SETTINGS;
    return isSet ? [{ element: around, label: text, ...told('words', text, 0.75) }] : [];
  });
}
