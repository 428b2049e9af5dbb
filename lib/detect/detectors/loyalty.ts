import { fold, slug } from '../../page/text';
import { sectionOf } from '../around';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { patterns } from '../tables';
import { byVendors } from '../vendor-finds';
import { bestHit } from '../words';

const { EVERY, TERMS, RATE } = patterns('loyalty');

/** Programmes of points, cards and clubs. */
export const detector: Detector = {
  id: 'loyalty',
  find: (candidates) => [
    ...byVendors('loyalty', candidates),
    ...byLinkWords('loyalty', candidates),
    ...byControlWords('loyalty', candidates),
    ...byHeadings(candidates),
    ...byTerms(candidates),
  ],
};

const section = (element: Element, label: string, what: string): Found => ({
  element,
  label,
  signature: `words:${slug(label)}`,
  ...told('words', what, 0.65),
});

const byHeadings = ({ headings }: Candidates): Found[] =>
  headings
    .filter(({ hits }) => bestHit(hits)?.kind === 'loyalty')
    .map(({ element, text }) => section(sectionOf(element, text), text, text));

/** "La fiecare 50 de lei primești o ștampilă": the terms of a programme, whatever it is called. */
const byTerms = ({ texts }: Candidates): Found[] =>
  texts
    .filter(({ text }) => {
      const folded = fold(text);
      return text.length < 220 && ((TERMS.test(folded) && EVERY.test(folded)) || RATE.test(folded));
    })
    .map(({ element, text }) => section(element, text, text));
