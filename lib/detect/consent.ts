import { textOf } from '../page/reading';
import { findAll, findUp, marksOf, tagOf } from '../page/safe-dom';
import { fold } from '../page/text';
import { outermostOf } from './around';
import type { Candidates } from './candidates';
import { patterns, selectors } from './tables';
import { hear } from './words';

const { HINTS, ANSWER, MARKS, TALKS_OF_COOKIES, BISCUIT, NO_BANNER, PART_OF_PAGE } = patterns('consent');

const LONGEST_BANNER = 4_000;

/** Banners and dialogs that ask for consent, by vendor or by what they say; other detectors keep out of them. */
export function findConsent({ marked, traces, controls, links, overlays }: Candidates): Element[] {
  const byVendor = traces.flatMap(({ trace, element, by }) =>
    trace.kind === 'consent' && by === 'container' && element ? element : [],
  );
  const byWords = marked.flatMap(({ element, marks }) =>
    MARKS.test(marks) && isBanner(element) ? element : [],
  );
  const known = [...byVendor, ...byWords];
  return outermostOf(known.length > 0 ? known : [...byAnswers(controls, links), ...overlays.filter(asks)]);
}

/** What lies over the page, speaks of cookies and can be pressed asks for consent, whatever its button says. */
function asks(overlay: Element): boolean {
  const text = textOf(overlay, NAMELESS_BANNER + 1);
  return (
    text.length <= NAMELESS_BANNER &&
    findAll(overlay, selectors().TO_FILL_IN).length === 0 &&
    (TALKS_OF_COOKIES.test(fold(text)) ||
      TALKS_OF_COOKIES.test(marksOf(overlay)) ||
      HINTS.test(fold(text))) &&
    findAll(overlay, selectors().TO_PRESS).length > 0
  );
}

/** Levels between an answer and the banner around it; and the most a banner without a telling name says. */
const BANNER_LEVELS = 5;
const NAMELESS_BANNER = 1_500;

/** A banner whose classes tell nothing: what stands around a button that accepts and speaks of cookies. */
function byAnswers(controls: Candidates['controls'], links: Candidates['links']): Element[] {
  const answers = [...controls, ...links.filter(({ url }) => !url)].filter(
    ({ name }) => name.length > 1 && name.length < 40 && isAnswer(name),
  );
  return answers.slice(0, 20).flatMap(({ element }) => {
    const around = findUp(
      element,
      (at) => at !== element && textOf(at, NAMELESS_BANNER + 1).length <= NAMELESS_BANNER && isBanner(at),
      BANNER_LEVELS,
    );
    return around && !PART_OF_PAGE.test(tagOf(around)) ? around : [];
  });
}

function isBanner(element: Element): boolean {
  if (NO_BANNER.test(tagOf(element))) return false;
  const text = textOf(element, LONGEST_BANNER + 1);
  if (text.length < 20 || text.length > LONGEST_BANNER || !TALKS_OF_COOKIES.test(fold(text))) return false;
  const controls = findAll(element, selectors().ANSWERS);
  return controls.some((control) => isAnswer(textOf(control, 60)) && !BISCUIT.test(textOf(control, 60)));
}

const isAnswer = (text: string): boolean =>
  ANSWER.test(fold(text).replace(/['’]/g, ' ').trim()) || hear(text).some(({ kind }) => kind === 'consent');
