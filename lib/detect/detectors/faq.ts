import { tagOf, textOf } from '../../page/safe-dom';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byLinkWords, outermost, sectionOf } from '../finds';
import { headingOf } from '../forms';
import { bestHit } from '../words';

const MARKS =
  /(^|[\s_-])(faqs?|preguntas-frecuentes|perguntas-frequentes|intrebari-frecvente|questions-frequentes|domande-frequenti)([\s_-]|$)/;
const FEWEST_QUESTIONS = 3;

/** Questions with their answers: sections, data for search engines, links to the page of them. */
export const detector: Detector = {
  id: 'faq',
  kinds: ['faq'],
  find: (candidates) => {
    const sections = [...byHeadings(candidates), ...byMarks(candidates)];
    const others = sections.length > 0 ? [] : [...byQuestions(candidates), ...byData(candidates)];
    return [...sections, ...others, ...byLinkWords('faq', candidates)];
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
    ({ element, marks }) => MARKS.test(marks) && /^(div|section|ul|dl)$/.test(tagOf(element)),
  );
  return outermost(speaking)
    .filter(({ element }) => textOf(element, 300).length > 80)
    .slice(0, 2)
    .map(({ element, marks }) =>
      section(element, headingOf(element, headings) || 'FAQ', { by: 'structure', what: marks.trim() }, 0.75),
    );
}

/** At least three things that ask something and open: an accordion of questions without a name. */
function byQuestions({ controls, headings, links }: Candidates): Found[] {
  const asking = [...controls, ...links.filter(({ url }) => !url)].filter(
    ({ name }) => /[?？]\s*$/.test(name) && name.length > 14,
  );
  const first = asking[0];
  if (!first || asking.length < FEWEST_QUESTIONS || headings.length === 0) return [];
  return [
    section(
      sectionOf(first.element, first.name),
      first.name,
      { by: 'structure', what: `${asking.length} questions that open` },
      0.65,
    ),
  ];
}

function byData({ structured }: Candidates): Found[] {
  return structured
    .filter(({ type }) => type === 'FAQPage')
    .slice(0, 1)
    .map(({ element }) => section(element, 'FAQ', { by: 'data', what: 'FAQPage' }, 0.9));
}
