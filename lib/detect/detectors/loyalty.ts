import { fold, slug } from '../../page/text';
import { sectionOf } from '../around';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byVendors } from '../vendor-finds';
import { bestHit } from '../words';

/** Programmes of points, cards and clubs. */
export const detector: Detector = {
  id: 'loyalty',
  kinds: ['loyalty'],
  find: (candidates) => [
    ...byVendors('loyalty', candidates),
    ...byLinkWords('loyalty', candidates),
    ...byControlWords('loyalty', candidates),
    ...byHeadings(candidates),
    ...byTerms(candidates),
  ],
};

const section = (element: Element, label: string, what: string): Found => ({
  kind: 'loyalty',
  element,
  label,
  signature: `words:${slug(label)}`,
  evidence: [{ by: 'words', what }],
  confidence: 0.65,
});

const byHeadings = ({ headings }: Candidates): Found[] =>
  headings
    .filter(({ hits }) => bestHit(hits)?.kind === 'loyalty')
    .map(({ element, text }) => section(sectionOf(element, text), text, text));

/** What is collected, folded: the noun of a stamp, a point, a share of what was paid. */
const COLLECTED =
  'points?|stamps?|puntos|sellos|pontos|selos|carimbos?|puncte|stampil\\w*|punkte?|stempel|tampons?|cachets?|punti|timbri|bollini|ball(?:y|ov)|bonus(?:y|ov|es|e)?|pechat\\w*|cashback|\\d{1,2} ?%';
const COLLECTS =
  'earn|collect|get|gana|acumula|suma|junta|ganhe|acumule|junte|primesti|aduni|strangi|acumulezi|sammeln?|sammle|erhalten|cumulez|gagnez|collectionnez|raccogli|accumuli|kopite|kopit|poluchajte|nachislyaem|nakaplivajte';
const TERMS = new RegExp(`\\b(?:${COLLECTS})\\b.{0,40}\\b(?:${COLLECTED})(?![\\w])`);
/** For every visit, euro, purchase: without it points are of something else. */
const EVERY =
  /\b(every|each|por cada|cada|a cada|la fiecare|pentru fiecare|fur jeden?|pro|pour chaque|chaque|ogni|s kazhd\w+|za kazhd\w+|per)\b/;

/** "La fiecare 50 de lei primești o ștampilă": the terms of a programme, whatever it is called. */
const byTerms = ({ texts }: Candidates): Found[] =>
  texts
    .filter(({ text }) => {
      const folded = fold(text);
      return text.length < 220 && TERMS.test(folded) && EVERY.test(folded);
    })
    .map(({ element, text }) => section(element, text, text));
