import { textOf } from '../../page/reading';
import { contains, findAll, isWithin, tagOf } from '../../page/safe-dom';
import { wordsOf } from '../../page/text';
import { isProse, outermost, outermostOf, sectionOf } from '../around';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { byLinkWords } from '../finds';
import { asRegions, byAnchors, byDeadLinks, section, togetherIn } from '../sections';
import { patterns } from '../tables';
import { headingOf } from '../titles';
import { bestHit } from '../words';

const { MARKS, QUESTION_MARKS, ASKS, SECTION } = patterns('faq');

const SHORTEST_QUESTION = 7;
const FEWEST_QUESTIONS = 3;

/** Questions with their answers: sections, data for search engines, links to the page of them. */
export const detector: Detector = {
  id: 'faq',
  find: (candidates) => {
    const named = [...byHeadings(candidates), ...byMarks(candidates), ...byMenu(candidates)];
    const asked = asRegions([...named, ...byQuestions(candidates)]);
    const sections = asked.length > 0 ? asked : byData(candidates);
    const links = [...byLinkWords('faq', candidates), ...byName(candidates)];
    return sections.length + links.length > 0 ? [...sections, ...links] : byDeadLinks('faq', candidates);
  },
};

function byHeadings({ headings }: Candidates): Found[] {
  return headings
    .filter(({ hits }) => bestHit(hits)?.kind === 'faq')
    .map(({ element, text }) => section(sectionOf(element, text), text, told('words', text, 0.85)));
}

function byMarks({ marked, headings }: Candidates): Found[] {
  const speaking = marked.filter(({ element, marks }) => MARKS.test(marks) && SECTION.test(tagOf(element)));
  return outermost(speaking)
    .filter(({ element }) => textOf(element, 300).length > 80)
    .slice(0, 2)
    .map(({ element, marks }) =>
      section(element, headingOf(element, headings) || 'FAQ', told('structure', marks, 0.75)),
    );
}

/** "Contact & FAQ": whatever else a short way leads to. */
const byName = ({ links }: Candidates): Found[] =>
  links
    .filter(({ element, name, hits }) => {
      const words = wordsOf(name);
      return (
        words.length <= MOST_WORDS &&
        words.some((word) => FAQ.test(word)) &&
        bestHit(hits)?.kind !== 'faq' &&
        !isProse(element)
      );
    })
    .flatMap(({ element, url, name }) =>
      url ? { ...section(element, name, told('words', name, 0.75)), target: url.href } : [],
    );

const FAQ = /^faqs?$/;
const MOST_WORDS = 4;

const byMenu = (candidates: Candidates): Found[] =>
  byAnchors('faq', candidates).map(({ element, name }) => section(element, name, told('words', name, 0.8)));

/** At least three things that ask something and open: an accordion of questions without a name. */
function byQuestions({ controls, headings, links, marked, questions: written }: Candidates): Found[] {
  const asking = new Map<Element, string>();
  for (const { element, name, url } of [...controls.map((one) => ({ ...one, url: undefined })), ...links])
    if (!url && asks(name)) asking.set(element, name);
  for (const { element, marks } of marked) {
    const text = QUESTION_MARKS.test(marks) ? textOf(element, 160) : '';
    if (asks(text)) asking.set(element, text);
  }
  for (const { element, text } of written) if (!isInLink(element)) asking.set(element, text);
  for (const { element, text, level } of headings)
    if (level > 2 && asks(text) && findAll(element, 'a[href^="http"], a[href^="/"]').length === 0)
      asking.set(element, text);
  const questions = outermostOf([...asking.keys()]);
  if (questions.length < FEWEST_QUESTIONS || headings.length === 0) return [];
  const together = closestTogether(questions);
  if (!together) return [];
  const label = asking.get(questions.find((one) => contains(together, one)) ?? together) ?? '';
  return [
    section(
      together,
      headingOf(together, headings) || label,
      told('structure', `${questions.length} questions that open`, 0.65),
    ),
  ];
}

/**
 * The smallest part that holds three questions in a row, made alike: a heading that asks elsewhere does not draw it
 * wider, and three things that ask by chance are no list.
 */
function closestTogether(questions: readonly Element[]): Element | undefined {
  for (let levels = 2; levels <= 7; levels++)
    for (let from = 0; from + FEWEST_QUESTIONS <= questions.length; from++) {
      const three = questions.slice(from, from + FEWEST_QUESTIONS);
      const around = new Set(three.map(tagOf)).size === 1 ? togetherIn(three, levels) : undefined;
      if (around) return around;
    }
  return undefined;
}

const isInLink = (element: Element): boolean => isWithin(element, (at) => tagOf(at) === 'a', 4);

const asks = (text: string): boolean => text.length > SHORTEST_QUESTION && ASKS.test(text);

function byData({ structured }: Candidates): Found[] {
  return structured
    .filter(({ type }) => type === 'FAQPage')
    .slice(0, 1)
    .map(({ element }) => section(element, 'FAQ', told('data', 'FAQPage', 0.9)));
}
