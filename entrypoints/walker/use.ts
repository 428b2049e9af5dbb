import { keyOfPath, type Scan } from '@/lib/detect';
import { bare } from '@/lib/detect/links';
import { table } from '@/lib/detect/tables';
import type { Sighting } from '@/lib/model/sighting';
import type { Act } from '@/lib/page/acts';
import { nameOf } from '@/lib/page/name';
import { attr, closest, findAll, hasAttr, matches } from '@/lib/page/safe-dom';
import { fold } from '@/lib/page/text';

/** What presses or leads somewhere. */
const CONTROL =
  'a[href], button, summary, input[type=submit], input[type=button], input[type=image], [role=button], [role=link], [onclick]';

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
export function usedBy(scan: Pick<Scan, 'sightings' | 'elements'>, { act, path, by }: Act): Use | undefined {
  const key = keyOfPath(scan, path);
  const sighting = scan.sightings.find((one) => one.key === key);
  if (!key || !sighting) return undefined;
  const elements = path.filter((target): target is Element => target instanceof Element);
  const whole = elements.find((element) => scan.elements.get(key)?.includes(element));
  if (!whole) return undefined;
  const meant = meantBy(sighting, { act, by }, elements, whole);
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
  { act, by }: Pick<Act, 'act' | 'by'>,
  path: Element[],
  whole: Element,
): Act['act'] | undefined {
  const isFilledIn = table('filledIn').FILLED_IN.has(kind);
  if (act === 'submit') {
    if (kind === 'chat') return 'message';
    if (!isFilledIn) return undefined;
    return by && isOnward(by) ? 'click' : 'submit';
  }
  if (act === 'message') return kind === 'chat' && path[0] && !isEmpty(path[0]) ? 'message' : undefined;
  if (matches(whole, CONTROL)) return 'click';
  const inside = path.slice(0, path.indexOf(whole));
  const control = inside.find((element) => matches(element, CONTROL));
  if (!control) return isFilledIn ? undefined : 'click';
  if (isDismissal(control) || isHeldBack(control)) return undefined;
  if (kind === 'chat') return sends(inside.slice(inside.indexOf(control))) ? 'message' : 'click';
  return isFilledIn && submits(control) ? 'submit' : 'click';
}

/**
 * A form's own button; where it has none, or there is no form, any button beside the fields that leads nowhere else: a
 * script sends them. One that only leads to the form's next step sends nothing.
 */
function submits(control: Element): boolean {
  if (isOnward(control)) return false;
  const { SUBMITS, OPENS } = table('filledIn');
  const form = closest(control, 'form');
  if (form && findAll(form, SUBMITS).length > 0) return matches(control, SUBMITS);
  return !matches(control, OPENS) && !leadsElsewhere(control);
}

const leadsElsewhere = (control: Element): boolean =>
  hasAttr(control, 'href') && !/^(#|javascript:|$)/i.test(attr(control, 'href').trim());

const isOnward = (control: Element): boolean =>
  writtenOn(control).some((words) => table('onwardWords').ONWARD_WORDS.test(fold(words.trim())));

/** A control beside a field in which something is written. */
function sends(fromControl: Element[]): boolean {
  const composer = fromControl
    .slice(0, COMPOSER_LEVELS)
    .flatMap((part) => findAll(part, table('filledIn').WRITING));
  return composer.length > 0 && composer.every((field) => !isEmpty(field));
}

/** Asked of the field's style and markup: what stands in it is never read. A field that cannot tell counts as filled. */
const isEmpty = (field: Element): boolean =>
  field.matches(':placeholder-shown') || (field.matches('[contenteditable]') && field.matches(':empty'));

/** Judged by what is written on the control, seen or told to a screen reader. */
const isDismissal = (control: Element): boolean =>
  writtenOn(control).some((words) => table('dismissWords').DISMISS_WORDS.has(words.trim().toLowerCase()));

const writtenOn = (control: Element): string[] => [
  attr(control, 'aria-label'),
  attr(control, 'title'),
  nameOf(control),
];

/** The browser will not send a form with missing fields; asking its style raises no event the page could notice. */
function isHeldBack(control: Element): boolean {
  const form = closest(control, 'form');
  return form !== null && !hasAttr(form, 'novalidate') && matches(form, ':invalid');
}
