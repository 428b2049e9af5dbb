import { attr, contains, upFrom } from '../../page/safe-dom';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { findPhones, hasPhoneCue, toE164 } from '../phones';

/** Links that call, and numbers written as text. */
export const detector: Detector = {
  id: 'phone',
  kinds: ['phone'],
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
    if (written.replace(/\D/g, '').length < 3) return [];
    return [found(element, name, written, countries, { by: 'link', what: raw }, 0.97)];
  });
}

/** "Show the number": it waits in an attribute of what is pressed. */
function byAttribute({ controls, links, countries }: Candidates): Found[] {
  return [...controls, ...links].flatMap(({ element, name }): Found[] => {
    const written =
      attr(element, 'data-phone', 40) || attr(element, 'data-tel', 40) || attr(element, 'data-telephone', 40);
    const digits = written.replace(/\D/g, '').length;
    return digits < 7 || digits > 15
      ? []
      : [{ ...found(element, name, written, countries, { by: 'structure', what: written }, 0.8) }];
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
      .map(({ shown, digits }) =>
        found(element, shown, digits, countries, { by: 'structure', what: shown }, 0.8),
      );
  });
}

/** A number that is the text of a messenger's link opens a chat there, it calls nobody. */
const touches = (link: Element, block: Element): boolean => contains(block, link) || contains(link, block);

/** What readers wrote (comments, reviews, code) holds no number of the firm. */
function isQuoted(element: Element): boolean {
  for (const at of upFrom(element, 12))
    if (
      /(^|[\s_-])(comment|tweet|twitter-tweet|hljs|code)([\s_-]|$)/.test(attr(at, 'class')) ||
      at.localName === 'pre'
    )
      return true;
  return false;
}

function byData({ structured, countries }: Candidates): Found[] {
  return structured.flatMap(({ values, element }) =>
    Object.entries(values)
      .filter(([name, value]) => /(^|\.)telephone$/i.test(name) && value.replace(/\D/g, '').length >= 7)
      .map(([, value]) => ({
        ...found(element, value, value, countries, { by: 'data', what: value }, 0.7),
        ...(element ? {} : { state: 'declared' as const }),
      })),
  );
}

function found(
  element: Element | undefined,
  label: string,
  written: string,
  countries: readonly string[],
  evidence: Found['evidence'][number],
  confidence: number,
): Found {
  const e164 = toE164(written, countries);
  const shown = label || written;
  return {
    kind: 'phone',
    element,
    label: shown,
    target: `tel:${e164 ?? written.replace(/[^\d+*#]/g, '')}`,
    facts: { phone: { ...(e164 ? { e164 } : {}), shown } },
    evidence: [evidence],
    confidence,
  };
}

/** Digits at the end that two ways of writing one number share. */
const SAME_END = 9;
const SHORTEST_SAME = 7;

/** "0331 23 45 67" and "+33 1 23 45 67" are one: the shorter's digits end the longer's. Links come first and lend their target. */
function mergeByEnd(found: Found[]): Found[] {
  const known: { digits: string; target: string }[] = [];
  const merged = found.map((one) => {
    const digits = (one.target ?? '').replace(/\D/g, '').replace(/^0+/, '');
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
