import { textOf } from '../page/reading';
import {
  attr,
  closest,
  contains,
  documentOf,
  findAll,
  hasAttr,
  isConnected,
  rootOf,
  tagOf,
} from '../page/safe-dom';
import { fold } from '../page/text';
import { hasLayout, isVisible } from '../page/visible';
import { patterns } from './tables';

const { MARKS, MARKED_BY_MACHINE } = patterns('refusal');
const { COMPLAINT_WORDS, THANKING } = patterns('complaintWords');
const MARKED =
  '[aria-invalid=true], [class*=error i], [class*=invalid i], [class*=not-valid i], [class*=danger i], [class*=failed i], [class*=fehler i], [class*=erreur i], [class*=errore i], [class*=oshibka i]';
/** Where a page says what became of something: live regions, and the classes of such boxes. */
const SAYING =
  '[role=alert], [role=status], [role=alertdialog], [aria-live=polite], [aria-live=assertive], output, [class*=response i], [class*=message i], [class*=alert i], [class*=notice i], [class*=notif i], [class*=toast i], [class*=snack i], [class*=flash i], [class*=feedback i]';
/** On a page that just came nobody knows what always stands there: only what alarms counts. */
const ALARMING = `[role=alert], [role=alertdialog], [class*=alert i], ${MARKED}`;
const MOST_MARKED = 60;
const MOST_SAYING = 200;
const FIELDS = /^(input|textarea|select)$/;
/** Longer is no complaint but a part of the page that holds one. */
const LONGEST_COMPLAINT = 200;

/**
 * What complains about a form now: marks on its fields and the words beside them, and what the page says in a box of
 * its own, in the form or outside. Asks marks and the words of the page, never what stands in a field. A note that
 * is always there ("* required") is among them: who asks knows what stood there before.
 */
export function complaintsAbout(form: Element, boxes: readonly Element[] = boxesAround(form)): Element[] {
  const layout = hasLayout(documentOf(form));
  const stands = isConnected(form) && isVisible(form, layout);
  const marked = stands ? [form, ...findAll(form, MARKED).slice(0, MOST_MARKED)].filter(isMarked) : [];
  const said = boxes.filter((box) => isAbout(box, form) && saysComplaint(box));
  return [...new Set([...marked, ...said])].filter((element) => isVisible(element, layout));
}

/** Whether a form came with complaints, in a page that its server has just sent. */
export const cameComplaining = (form: Element): boolean =>
  complaintsAbout(form, boxesAround(form, ALARMING)).length > 0;

/** Whether words say that something was not taken. */
export function isComplaint(words: string): boolean {
  const folded = fold(words);
  return COMPLAINT_WORDS.test(folded) && !THANKING.test(folded);
}

function isMarked(element: Element): boolean {
  if (attr(element, 'aria-invalid') === 'true') return true;
  if (!MARKS.test(attr(element, 'class', 512).toLowerCase().replace(MARKED_BY_MACHINE.regex, '')))
    return false;
  return tagOf(element) === 'form' || FIELDS.test(tagOf(element)) || /\p{L}{3}/u.test(wordsIn(element));
}

/** Where something may be said: in the page, and in the part of it that is closed off around the form. */
export const boxesAround = (form: Element, boxes = `${SAYING}, ${MARKED}`): Element[] =>
  [...new Set([rootOf(form), documentOf(form)])].flatMap((root) =>
    findAll(root as Document, boxes).slice(0, MOST_SAYING),
  );

/** Another form's own words are about that one; what somebody writes is nobody's complaint. */
function isAbout(box: Element, form: Element): boolean {
  if (contains(box, form) || closest(box, '[contenteditable]')) return false;
  const around = closest(box, 'form');
  return around === null || around === form || contains(form, around);
}

function saysComplaint(box: Element): boolean {
  if (FIELDS.test(tagOf(box)) || hasAttr(box, 'hidden')) return false;
  const words = wordsIn(box);
  return words.length <= LONGEST_COMPLAINT && isComplaint(words);
}

const wordsIn = (element: Element): string => textOf(element, LONGEST_COMPLAINT + 1);
