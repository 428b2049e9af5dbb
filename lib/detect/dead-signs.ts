import { attr, attributeNames, contains, isWithin, marksOf, parentOf, tagOf, viewOf } from '../page/safe-dom';
import type { Candidates } from './candidates';
import { patterns } from './tables';

const { LOOKS_ONLY, SIGN, DOES } = patterns('deadSigns');

/** Signs of networks and messengers without an address: which of them do something when pressed. */

/** Nothing by which a script would know this link among others. */
const hasNoHook = (link: Element): boolean =>
  attributeNames(link).every((name) => LOOKS_ONLY.test(name)) && !DOES.test(attr(link, 'href', 80));

/**
 * A link that leads nowhere and that no script knows: a template's place for an address. A name of its own is no hook
 * where its neighbours lead nowhere either.
 */
export function isPlaceholder(link: Element, { links }: Candidates): boolean {
  if (tagOf(link) !== 'a' || !hasNoHook(link)) return false;
  if (!SIGN.test(marksOf(link))) return true;
  const row = [parentOf(link), parentOf(parentOf(link) ?? link)];
  return links.some(
    ({ element, icon, url, proof }) =>
      element !== link &&
      !url &&
      !proof &&
      SIGN.test(icon) &&
      hasNoHook(element) &&
      row.some((around) => around && !/^(body|main)$/.test(tagOf(around)) && contains(around, element)),
  );
}

/** A picture that a script makes a button, as its pointer tells. */
export const pressedPictures = ({ pictures, links, controls }: Candidates) =>
  pictures
    .filter(({ element, words }) => SIGN.test(words) && isPointedAt(element))
    .filter(({ element }) => ![...links, ...controls].some((one) => contains(one.element, element)))
    .map(({ element, words }) => ({ element, icon: words, name: attr(element, 'alt', 80) }));

const isPointedAt = (element: Element): boolean =>
  !isWithin(element, (at) => /^(a|button|label|form)$/.test(tagOf(at)), 8) &&
  viewOf(element)?.getComputedStyle(element).cursor === 'pointer';
