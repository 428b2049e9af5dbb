import { keyOfPath, type Scan } from '@/lib/detect';
import type { Sighting } from '@/lib/model/sighting';
import type { Act } from '@/lib/page/acts';
import { DISMISS_WORDS } from '@/lib/vocabulary/dismiss-words';
import { FILLED_IN } from '@/lib/vocabulary/filled-in';

/** What presses or leads somewhere. */
const CONTROL =
  'a[href], button, summary, input[type=submit], input[type=button], input[type=image], [role=button], [role=link], [onclick]';

/** A sighting that was used, and the element that shows it. */
export interface Use {
  sighting: Sighting;
  element: Element;
}

/** Whether the act may do anything at all: it sends something, or it is on something that can be pressed. */
export function isOnControl({ act, path }: Act): boolean {
  return act !== 'click' || path.some((target) => target instanceof Element && target.matches(CONTROL));
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
  return isUse(sighting, act, elements, whole) ? { sighting, element: whole } : undefined;
}

function isUse(sighting: Sighting, act: Act['act'], path: Element[], whole: Element): boolean {
  if (act === 'submit') return FILLED_IN.has(sighting.kind);
  if (act === 'message') return sighting.kind === 'chat';
  if (whole.matches(CONTROL)) return true;
  const inside = path.slice(0, path.indexOf(whole));
  const control = inside.find((element) => element.matches(CONTROL));
  if (!control) return !FILLED_IN.has(sighting.kind);
  return !isDismissal(control) && !isHeldBack(control);
}

/** Judged by what is written on the control, seen or told to a screen reader. */
function isDismissal(control: Element): boolean {
  const written = [control.getAttribute('aria-label'), control.getAttribute('title'), control.textContent];
  return written.some((words) => words !== null && DISMISS_WORDS.has(words.trim().toLowerCase()));
}

/** The browser will not send a form with missing fields; asking its style raises no event the page could notice. */
function isHeldBack(control: Element): boolean {
  const form = control.closest('form');
  return form !== null && !form.hasAttribute('novalidate') && form.matches(':invalid');
}
