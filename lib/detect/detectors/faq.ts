import { contains, findAll, tagOf, textOf, upFrom } from '../../page/safe-dom';
import { outermost, sectionOf } from '../around';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byLinkWords } from '../finds';
import { headingOf } from '../forms';
import { asRegions, byAnchors, byDeadLinks, togetherIn } from '../sections';
import { bestHit } from '../words';

const MARKS =
  /(^|[\s_-])(faqs?|preguntas-frecuentes|perguntas-frequentes|intrebari-frecvente|questions-frequentes|domande-frequenti|haeufige-fragen)([\s_-]|$)|faq(s|-?(section|list|block|area|item|wrap\w*|container|accordion))?([\s_-]|$)/;
const QUESTION_MARKS = /question|pregunta|pergunta|vopros|accordion|toggle|faq/;
/** Ends with a question mark, and perhaps the sign that opens the answer. */
const ASKS = /[?？]\s*[+\-–−×▼▾⌄›»]?\s*$/;
const SHORTEST_QUESTION = 7;
const FEWEST_QUESTIONS = 3;

/** Questions with their answers: sections, data for search engines, links to the page of them. */
export const detector: Detector = {
  id: 'faq',
  kinds: ['faq'],
  find: (candidates) => {
    const named = [...byHeadings(candidates), ...byMarks(candidates), ...byMenu(candidates)];
    const asked = asRegions([...named, ...byQuestions(candidates)]);
    const sections = asked.length > 0 ? asked : byData(candidates);
    const links = byLinkWords('faq', candidates);
    return sections.length + links.length > 0 ? [...sections, ...links] : byDeadLinks('faq', candidates);
  },
};

const section = (
  element: Element | undefined,
  label: string,
  evidence: Found['evidence'][number],
  confidence: number,
): Found => ({
  kind: 'faq',
  element,
  label,
  signature: 'section',
  evidence: [evidence],
  confidence,
  ...(element ? {} : { state: 'declared' }),
});

function byHeadings({ headings }: Candidates): Found[] {
  return headings
    .filter(({ hits }) => bestHit(hits)?.kind === 'faq')
    .map(({ element, text }) => section(sectionOf(element, text), text, { by: 'words', what: text }, 0.85));
}

function byMarks({ marked, headings }: Candidates): Found[] {
  const speaking = marked.filter(
    ({ element, marks }) => MARKS.test(marks) && /^(div|section|ul|ol|dl|article|main)$/.test(tagOf(element)),
  );
  return outermost(speaking)
    .filter(({ element }) => textOf(element, 300).length > 80)
    .slice(0, 2)
    .map(({ element, marks }) =>
      section(element, headingOf(element, headings) || 'FAQ', { by: 'structure', what: marks.trim() }, 0.75),
    );
}

const byMenu = (candidates: Candidates): Found[] =>
  byAnchors('faq', candidates).map(({ element, name }) =>
    section(element, name, { by: 'words', what: name }, 0.8),
  );

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
  const questions = outermost([...asking.keys()].map((element) => ({ element }))).map(
    ({ element }) => element,
  );
  if (questions.length < FEWEST_QUESTIONS || headings.length === 0) return [];
  const together = closestTogether(questions);
  if (!together) return [];
  const label = asking.get(questions.find((one) => contains(together, one)) ?? together) ?? '';
  return [
    section(
      together,
      headingOf(together, headings) || label,
      { by: 'structure', what: `${questions.length} questions that open` },
      0.65,
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

const isInLink = (element: Element): boolean => [...upFrom(element, 4)].some((at) => tagOf(at) === 'a');

const asks = (text: string): boolean => text.length > SHORTEST_QUESTION && ASKS.test(text);

function byData({ structured }: Candidates): Found[] {
  return structured
    .filter(({ type }) => type === 'FAQPage')
    .slice(0, 1)
    .map(({ element }) => section(element, 'FAQ', { by: 'data', what: 'FAQPage' }, 0.9));
}
