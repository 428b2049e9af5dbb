import { collapse, isInline, textOf } from '../page/reading';
import { remember } from '../page/remember';
import { findUp, firstChildOf, isWithin, parentOf, tagOf, viewOf } from '../page/safe-dom';
import type { Candidates } from './candidates';
import type { Gathering } from './gathering';
import { patterns } from './tables';
import { bestHit, hear } from './words';

const { TELLING, QUOTED, TITLE_OF_ANSWER, BOLD_BY_ITSELF } = patterns('texts');

/** Characters of the page that tell its language. */
const SAMPLE = 4_000;
/** Lists stop growing here: a directory of ten thousand numbers is not ten thousand touchpoints. */
const TEXTS_CAP = 1_500;
const HEADINGS_CAP = 1_000;
/** Characters; and CSS pixels of a letter that is more than reading size. */
const LONGEST_TITLE = 70;
const TITLE_PX = 20;
const LONGEST_BLOCK = 400;

const UNREAD = new Set(['script', 'style', 'noscript', 'textarea', 'option', 'title', 'template', 'select']);
const TITLED = new Set(['p', 'div', 'span', 'strong', 'b', 'td', 'font', 'em']);
const QUOTES_CAP = 200;
const PART_OF_TELLING = /\d{2}/;
const isTelling = remember((text) => TELLING.test(text));

/** Takes one run of text: for the language, as a heading without the tag, as a block with digits or signs in it. */
export function takeText(into: Gathering, node: Text): void {
  const { data } = node;
  if (data.length < 2 || !/\S/.test(data)) return;
  const parent = parentOf(node);
  if (!parent) return;
  const tag = tagOf(parent);
  if (UNREAD.has(tag)) return;
  if (into.sample.length < SAMPLE) into.sample += `${data} `;
  if (data.length < LONGEST_TITLE && TITLED.has(tag)) takeTitle(into.candidates, data, parent);
  if (/[?？]\s*$/.test(data)) takeQuestion(into.candidates, data, parent);
  if (QUOTED.test(data) || ((tag === 'i' || tag === 'em') && data.length > 30))
    takeQuote(into.candidates, parent);
  if (isTelling(data) || PART_OF_TELLING.test(data)) takeBlock(into.candidates, data, parent);
}

/** A question of this length that is all its block says. */
const ASKED = { least: 8, most: 160 };
const QUESTIONS_CAP = 200;

function takeQuestion({ questions }: Candidates, data: string, parent: Element): void {
  const text = collapse(data);
  if (questions.length >= QUESTIONS_CAP || text.length < ASKED.least || text.length > ASKED.most) return;
  const block = blockOf(parent);
  const isTitle = TITLE_OF_ANSWER.test(tagOf(parent));
  if (isTitle || (tagOf(block) !== 'p' && textOf(block, ASKED.most + 1).length <= text.length + 4))
    questions.push({ element: isTitle ? parent : block, text });
}

function takeQuote({ quotes }: Candidates, parent: Element): void {
  const block = blockOf(parent);
  if (quotes.length < QUOTES_CAP && quotes.at(-1) !== block) quotes.push(block);
}

function takeBlock(candidates: Candidates, data: string, parent: Element): void {
  const { texts } = candidates;
  if (texts.length >= TEXTS_CAP) {
    candidates.cutShort = true;
    return;
  }
  const block = blockOf(parent);
  if (texts.at(-1)?.element === block) return;
  const text = textOf(block, LONGEST_BLOCK + 20, ' ¦ ').replace(/[\s¦]+$/, '');
  if (text.length < LONGEST_BLOCK) {
    if (isTelling(text)) texts.push({ element: block, text });
  } else if (isTelling(data)) texts.push({ element: parent, text: collapse(data, LONGEST_BLOCK) });
}

/** A short text that speaks like a heading may be one without the tag: makers style paragraphs instead. */
function takeTitle({ headings }: Candidates, data: string, parent: Element): void {
  if (headings.length >= HEADINGS_CAP) return;
  const text = collapse(data);
  const hits = text.length < 5 ? [] : hear(text);
  if (hits.length === 0 || headings.at(-1)?.element === parent) return;
  const best = bestHit(hits);
  if (!best || !(standsOut(parent) || (best.words > 1 && best.share > 0.6 && isAlone(parent)))) return;
  headings.push({ element: parent, level: 7, text, hits });
}

/** A block with these words and nothing else. */
const isAlone = (element: Element): boolean =>
  !isInline(element) && tagOf(parentOf(element) ?? element) !== 'a' && firstChildOf(element) === null;

/** Larger or bolder than what people read; asked only of the few texts that speak. */
function standsOut(element: Element): boolean {
  if (isWithin(element, (at) => BOLD_BY_ITSELF.test(tagOf(at)), 3)) return false;
  const style = viewOf(element)?.getComputedStyle(element);
  return (
    style !== undefined &&
    (Number.parseFloat(style.fontSize) >= TITLE_PX || Number.parseInt(style.fontWeight, 10) >= 600)
  );
}

const blockOf = (element: Element): Element => findUp(element, (at) => !isInline(at), 5) ?? element;
