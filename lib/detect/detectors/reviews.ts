import { textOf } from '../../page/reading';
import { tagOf } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { isArticlesTitle, outermost, sectionOf } from '../around';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { byLinkWords } from '../finds';
import {
  isColumn,
  isCounted,
  isOfForm,
  isOneOfMany,
  isSaid,
  SHORTEST,
  underTitle,
  withOpinions,
} from '../opinions';
import { ownWords } from '../own-words';
import { byProof } from '../proofs';
import { quotationsOf } from '../quotations';
import { ratingLines, ratingOf } from '../ratings';
import { asRegions, byAnchors, byDeadLinks, section } from '../sections';
import { starredCards } from '../starred-cards';
import { patterns, table } from '../tables';
import { headingOf } from '../titles';
import { byVendors } from '../vendor-finds';
import { bestHit } from '../words';

const { MARKS, SAYS_SO, SECTION, PART_OF_ONE, JOINING } = patterns('reviews');

/** What customers say: sections of quotes, widgets of review services, ratings, links to them. */
export const detector: Detector = {
  id: 'reviews',
  find: (candidates) => {
    const facts = ratingOf(candidates);
    const named = [...byHeadings(candidates), ...byMarks(candidates), ...byMenu(candidates)];
    const told = [...byStars(candidates), ...byQuotes(candidates)];
    const sections = underTitle(
      asRegions([...named.map((one) => withOpinions(one, told)), ...told]),
      candidates.headings,
    );
    const found = [
      ...[...sections, ...ofFirst(byRatings(candidates), sections)].map((one) => ({
        ...one,
        facts: { ...facts, ...one.facts },
      })),
      ...byVendors('reviews', candidates),
      ...byProof('reviews', candidates),
      ...byLinkWords('reviews', candidates),
    ];
    return found.length > 0 ? found : byDeadLinks('reviews', candidates);
  },
};

/** The sum of the opinions belongs to the opinions, wherever on the page it stands. */
const ofFirst = (lines: readonly Found[], sections: readonly Found[]): Found[] =>
  lines.map((line) => {
    const [first] = sections;
    return first
      ? {
          ...line,
          signature: first.signature,
          confidence: Math.min(line.confidence, first.confidence - 0.05),
        }
      : line;
  });

/** Longer headings are sentences about something else. */
const LONGEST_HEADING = 80;

const saysSo = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  table('reviewHeadings').REVIEW_HEADINGS.some((pattern) => pattern.test(fold(text)));

function byHeadings({ headings, forms }: Candidates): Found[] {
  return headings.flatMap(({ element, text, hits }): Found[] => {
    if (
      (bestHit(hits)?.kind !== 'reviews' && !saysSo(text)) ||
      isArticlesTitle(element) ||
      isCounted(element)
    )
      return [];
    const around = sectionOf(element, text);
    if (JOINING.test(fold(text)) && !isSaid(around)) return [];
    if (isOfForm(around, forms) || isColumn(around) || isOneOfMany(element, around)) return [];
    return around !== element || textOf(around, 300).length > SHORTEST
      ? [section(around, text, told('words', text, 0.85))]
      : [];
  });
}

function byMarks({ marked, headings, forms }: Candidates): Found[] {
  const speaking = marked.filter(
    ({ element, marks }) => MARKS.test(marks) && SECTION.test(tagOf(element)) && !PART_OF_ONE.test(marks),
  );
  return outermost(speaking)
    .filter(
      ({ element, marks }) =>
        textOf(element, 300).length > SHORTEST &&
        (SAYS_SO.test(marks) || isSaid(element)) &&
        !isOfForm(element, forms),
    )
    .slice(0, 4)
    .map(({ element, marks }) =>
      section(element, headingOf(element, headings) || textOf(element, 80), told('structure', marks, 0.75)),
    );
}

const byMenu = (candidates: Candidates): Found[] =>
  byAnchors('reviews', candidates).map(({ element, name }) =>
    section(element, name, told('words', name, 0.8)),
  );

function byStars(candidates: Candidates): Found[] {
  const cards = starredCards(candidates);
  if (!cards) return [];
  const label = headingOf(cards.around, candidates.headings);
  return [section(cards.around, label, told('structure', `${cards.count} cards with stars`, 0.65))];
}

function byQuotes(candidates: Candidates): Found[] {
  const said = quotationsOf(candidates);
  if (said) return [section(said.around, said.label, told('structure', `${said.count} quotations`, 0.65))];
  const own = ownWords(candidates);
  if (!own) return [];
  const label = headingOf(own.around, candidates.headings) || textOf(own.around, 80);
  return [section(own.around, label, told('structure', `${own.count} people who say I`, 0.6))];
}

const byRatings = (candidates: Candidates): Found[] =>
  ratingLines(candidates).map(({ element, text, reviews }) => ({
    ...section(element, text, told('words', text, 0.7)),
    facts: { reviews },
  }));
