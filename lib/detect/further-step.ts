import { nameOf } from '../page/name';
import { hasOwnText, textOf } from '../page/reading';
import {
  attr,
  contains,
  documentOf,
  findAll,
  findFirst,
  isConnected,
  previousOf,
  tagOf,
  upFrom,
} from '../page/safe-dom';
import { fold } from '../page/text';
import { hasLayout, isVisible } from '../page/visible';
import { patterns } from './tables';

const { LATER_STEP } = patterns('furtherStep');
const { THANKING } = patterns('complaintWords');

/** The part of the page a form stands in, where its next step may take its place. Levels up. */
const AROUND_LEVELS = 3;
/** So much of what stands there is read for the number of a step. Characters. */
const TEXT_CAP = 600;
const MOST_ASKING = 80;
const MOST_SAYING = 200;

const FIELDS =
  'input:not([type=hidden],[type=submit],[type=button],[type=image],[type=reset]), select, textarea';
const SENDING = 'button:not([type=button],[type=reset],:disabled), input[type=submit]:not(:disabled)';
const CURRENT = '[aria-current=step], [class*=step][class*=active], [class*=step][class*=current]';

/** What a form asked for when it was sent, and what else was asked for around it. */
export interface Asked {
  form: Element;
  around: Element;
  own: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** Remembers what a form asks for now. */
export function whatIsAsked(form: Element): Asked {
  const around = partAround(form);
  const all = new Set([...fieldsIn(form), ...fieldsIn(around), ...sendingIn(form)]);
  return { form, around, own: new Set(fieldsIn(form)), all };
}

/**
 * Whether what was sent was only a step: all that the form had asked for is gone, something else is asked for in its
 * place, if only a press, and nobody thanks. A form that is only emptied, or made anew by a script, asks for the same.
 */
export function hasGoneOn({ form, around, own, all }: Asked): boolean {
  const fields = fieldsIn(around);
  if (own.size === 0 || fields.some((one) => own.has(one))) return false;
  const asked = fields.length > 0 ? fields : sendingIn(form);
  return asked.some((one) => !all.has(one)) && !thanks(around);
}

/** Whether a form says of itself that it is a later step: "Step 2 of 3", or the mark on a list of steps. */
export function isLaterStep(form: Element): boolean {
  const around = partAround(form);
  if (LATER_STEP.test(fold(textOf(around, TEXT_CAP)))) return true;
  const current = findFirst(around, CURRENT);
  return current !== null && !contains(current, form) && hasBefore(current);
}

const hasBefore = (step: Element): boolean => {
  const before = previousOf(step);
  return before !== null && tagOf(before) === tagOf(step);
};

function partAround(form: Element): Element {
  const parts = [...upFrom(form, AROUND_LEVELS)];
  const page = parts.findIndex((part) => /^(body|html)$/.test(tagOf(part)));
  return parts.slice(0, page < 0 ? undefined : page).at(-1) ?? form;
}

const fieldsIn = (place: Element): string[] => seenIn(place, FIELDS);
const sendingIn = (form: Element): string[] => seenIn(form, SENDING);

/** What can be seen of a sort, each by its name and not by its element. What stands in a field is not read. */
function seenIn(place: Element, selector: string): string[] {
  const layout = hasLayout(documentOf(place));
  const all = isConnected(place) ? findAll(place, selector).slice(0, MOST_ASKING) : [];
  return all.filter((one) => isVisible(one, layout)).map(signOf);
}

const signOf = (asking: Element): string =>
  ['type', 'name', 'id', 'placeholder'].map((name) => attr(asking, name, 60)).join() + nameOf(asking);

function thanks(place: Element): boolean {
  const layout = hasLayout(documentOf(place));
  return findAll(place, '*')
    .filter(hasOwnText)
    .slice(0, MOST_SAYING)
    .some((one) => THANKING.test(fold(textOf(one))) && isVisible(one, layout));
}
