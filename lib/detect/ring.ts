import { textOf } from '../page/reading';
import { findAll, marksOf, tagOf } from '../page/safe-dom';
import { fold } from '../page/text';
import { hasLayout, isVisible } from '../page/visible';
import { table } from './tables';

const WINDOWS =
  '[role=alertdialog], [role=dialog], dialog[open], [class*=incoming i], [id*=incoming i], [class*=ringing i]';
const MOST_WINDOWS = 40;
/** A window with more to read than this is not about a call. */
const WORDS_CAP = 240;

/** Whether a call rings in the page now: a window in sight whose marks or words say so. */
export function isRinging(document: Document): boolean {
  const layout = hasLayout(document);
  return findAll(document, WINDOWS)
    .slice(0, MOST_WINDOWS)
    .some((element) => tagOf(element) !== 'button' && saysSo(element) && isVisible(element, layout));
}

function saysSo(element: Element): boolean {
  const tokens = marksOf(element).split(/[^a-z]+/);
  const text = fold(textOf(element, WORDS_CAP));
  if (table('talkWords').RINGING_WORDS.test(text)) return true;
  return (
    tokens.some((token) => table('talkWords').RINGING_MARKS.has(token)) &&
    tokens.some((token) => /call|phone|ring/.test(token))
  );
}
