import { attr, contains, firstAttr, isWithin, tagOf } from '../../page/safe-dom';
import { onlyDigits } from '../../page/text';
import type { Candidates } from '../candidates';
import { type Detector, type Found, type Told, told } from '../detector';
import { findPhones, hasPhoneCue, toE164 } from '../phones';
import { patterns } from '../tables';

const { QUOTED } = patterns('phones');

/** Links that call, and numbers written as text. */
export const detector: Detector = {
  id: 'phone',
  find: (candidates) =>
    mergeByEnd([
      ...byLinks(candidates),
      ...byText(candidates),
      ...byAttribute(candidates),
      ...byData(candidates),
    ]),
};

function byLinks({ links, countries }: Candidates): Found[] {
  return links.flatMap(({ proof, element, name, raw }): Found[] => {
    if (proof?.is !== 'phone') return [];
    const written = proof.target.slice(4);
    if (onlyDigits(written).length < 3) return [];
    return [found(element, name, written, countries, told('link', raw, 0.97))];
  });
}

/** "Show the number": it waits in an attribute of what is pressed. */
function byAttribute({ controls, links, countries }: Candidates): Found[] {
  return [...controls, ...links].flatMap(({ element, name }): Found[] => {
    const written = firstAttr(element, ['data-phone', 'data-tel', 'data-telephone'], 40);
    const digits = onlyDigits(written).length;
    return digits < 7 || digits > 15
      ? []
      : [{ ...found(element, name, written, countries, told('structure', written, 0.8)) }];
  });
}

function byText({ texts, links, countries }: Candidates): Found[] {
  const written = links.filter(({ proof, name }) => proof?.is === 'messenger' && /\d{3}/.test(name));
  return texts.flatMap(({ element, text }) => {
    if (!/\d/.test(text) || isQuoted(element)) return [];
    return findPhones(text, hasPhoneCue(element), countries)
      .filter(
        ({ shown }) => !written.some((link) => link.name.includes(shown) && touches(link.element, element)),
      )
      .map(({ shown, digits }) => found(element, shown, digits, countries, told('structure', shown, 0.8)));
  });
}

/** A number that is the text of a messenger's link opens a chat there, it calls nobody. */
const touches = (link: Element, block: Element): boolean => contains(block, link) || contains(link, block);

/** What readers wrote (comments, reviews, code) holds no number of the firm. */
const isQuoted = (element: Element): boolean =>
  isWithin(element, (at) => QUOTED.test(attr(at, 'class')) || tagOf(at) === 'pre', 12);

function byData({ structured, countries }: Candidates): Found[] {
  return structured.flatMap(({ values, element }) =>
    Object.entries(values)
      .filter(([name, value]) => /(^|\.)telephone$/i.test(name) && onlyDigits(value).length >= 7)
      .map(([, value]) => ({
        ...found(element, value, value, countries, told('data', value, 0.7)),
        ...(element ? {} : { state: 'declared' as const }),
      })),
  );
}

function found(
  element: Element | undefined,
  label: string,
  written: string,
  countries: readonly string[],
  rest: Told,
): Found {
  const e164 = toE164(written, countries);
  const shown = label || written;
  return {
    element,
    label: shown,
    target: `tel:${e164 ?? written.replace(/[^\d+*#]/g, '')}`,
    facts: { phone: { ...(e164 ? { e164 } : {}), shown } },
    ...rest,
  };
}

/** Digits at the end that two ways of writing one number share. */
const SAME_END = 9;
const SHORTEST_SAME = 7;

/** "0331 23 45 67" and "+33 1 23 45 67" are one: the shorter's digits end the longer's. Links come first and lend their target. */
function mergeByEnd(found: Found[]): Found[] {
  const known: { digits: string; target: string }[] = [];
  const merged = found.map((one) => {
    const digits = onlyDigits(one.target ?? '').replace(/^0+/, '');
    const same = known.find((other) => {
      const length = Math.min(SAME_END, digits.length, other.digits.length);
      return length >= SHORTEST_SAME && digits.slice(-length) === other.digits.slice(-length);
    });
    if (same) return { ...one, target: same.target };
    known.push({ digits, target: one.target ?? '' });
    return one;
  });
  // A number that only the data for search engines tells, and no customer sees, is not a touchpoint of this page.
  return merged.filter(
    (one) => one.state !== 'declared' || merged.some((other) => other !== one && other.target === one.target),
  );
}
