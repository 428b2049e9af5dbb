import { keyOfPath, type Scan } from '@/lib/detect';
import { bare } from '@/lib/detect/links';
import type { Sighting } from '@/lib/model/sighting';
import type { Act } from '@/lib/page/acts';
import { attr, closest, findAll, hasAttr, matches } from '@/lib/page/safe-dom';
import { DISMISS_WORDS } from '@/lib/vocabulary/dismiss-words';
import { FILLED_IN } from '@/lib/vocabulary/filled-in';

/** What presses or leads somewhere. */
const CONTROL =
  'a[href], button, summary, input[type=submit], input[type=button], input[type=image], [role=button], [role=link], [onclick]';

/** Fields in which a message is written. */
const WRITING =
  'input:not([type=button],[type=submit],[type=checkbox],[type=radio],[type=hidden]), textarea, [contenteditable]';
/** From a control up to what holds it and its field: a message's "send" stands beside what is sent. */
const COMPOSER_LEVELS = 4;

/**
 * A sighting that was used, and the element that shows it; `act` is what the use came to, whatever began it: a click
 * that sends a form is its submit.
 */
export interface Use {
  sighting: Sighting;
  element: Element;
  act: Act['act'];
  /** Where the pressed link leads, when the sighting stands for many links of the same words. */
  target?: string;
}

/** Whether the act may do anything at all: it sends something, or it is on something that can be pressed. */
export function isOnControl({ act, path }: Act): boolean {
  return act !== 'click' || path.some((target) => target instanceof Element && matches(target, CONTROL));
}

/**
 * The sighting that an act uses, if it uses one. A link or button is used by a click. Something to fill in is used when
 * it is sent: by its submit, or by a click on a control inside it that is not held back by missing fields.
 * A chat is used by any control in it and by Enter in its field. Closing or declining something is not using it.
 */
export function usedBy(scan: Scan, { act, path }: Act): Use | undefined {
  const key = keyOfPath(scan, path);
  const sighting = scan.sightings.find((one) => one.key === key);
  if (!key || !sighting) return undefined;
  const elements = path.filter((target): target is Element => target instanceof Element);
  const whole = elements.find((element) => scan.elements.get(key)?.includes(element));
  if (!whole) return undefined;
  const meant = meantBy(sighting, act, elements, whole);
  const target = meant === 'click' && sighting.target === undefined ? targetOf(elements) : undefined;
  return meant && { sighting, element: whole, act: meant, ...(target !== undefined && { target }) };
}

/** The innermost link's address, without what carries personal things. */
function targetOf(path: Element[]): string | undefined {
  const link = path.find((element) => matches(element, 'a[href]'));
  const address = link && attr(link, 'href');
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const url = new URL(address, document.baseURI);
  const isHere = url.origin + url.pathname === location.origin + location.pathname;
  return /^https?:$/.test(url.protocol) && !isHere ? bare(url) : undefined;
}

function meantBy(
  { kind }: Sighting,
  act: Act['act'],
  path: Element[],
  whole: Element,
): Act['act'] | undefined {
  if (act === 'submit') return kind === 'chat' ? 'message' : FILLED_IN.has(kind) ? 'submit' : undefined;
  if (act === 'message') return kind === 'chat' && path[0] && !isEmpty(path[0]) ? 'message' : undefined;
  if (matches(whole, CONTROL)) return 'click';
  const inside = path.slice(0, path.indexOf(whole));
  const control = inside.find((element) => matches(element, CONTROL));
  if (!control) return FILLED_IN.has(kind) ? undefined : 'click';
  if (isDismissal(control) || isHeldBack(control)) return undefined;
  if (kind === 'chat') return sends(inside.slice(inside.indexOf(control))) ? 'message' : 'click';
  return FILLED_IN.has(kind) && submits(control) ? 'submit' : 'click';
}

/** A button of a form that is not there for something else; without a form, any button beside the fields. */
function submits(control: Element): boolean {
  if (!closest(control, 'form')) return !matches(control, 'a[href]');
  return matches(control, 'button:not([type=button],[type=reset]), [type=submit], [type=image]');
}

/** A control beside a field in which something is written. */
function sends(fromControl: Element[]): boolean {
  const composer = fromControl.slice(0, COMPOSER_LEVELS).flatMap((part) => findAll(part, WRITING));
  return composer.length > 0 && composer.every((field) => !isEmpty(field));
}

/** Asked of the field's style and markup: what stands in it is never read. A field that cannot tell counts as filled. */
const isEmpty = (field: Element): boolean =>
  field.matches(':placeholder-shown') || (field.matches('[contenteditable]') && field.matches(':empty'));

/** Judged by what is written on the control, seen or told to a screen reader. */
function isDismissal(control: Element): boolean {
  const written = [control.getAttribute('aria-label'), control.getAttribute('title'), control.textContent];
  return written.some((words) => words !== null && DISMISS_WORDS.has(words.trim().toLowerCase()));
}

/** The browser will not send a form with missing fields; asking its style raises no event the page could notice. */
function isHeldBack(control: Element): boolean {
  const form = closest(control, 'form');
  return form !== null && !hasAttr(form, 'novalidate') && matches(form, ':invalid');
}
