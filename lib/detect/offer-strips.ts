import type { Facts } from '../model/facts';
import { tagOf, upFrom } from '../page/safe-dom';
import type { Found } from './detector';

/** Levels around a find that are its strip; a form's strip reaches further, to the banner it stands in. */
const STRIP_LEVELS = 4;
const FORM_LEVELS = 6;

/**
 * Parts of one strip are one offer: what shares a near ancestor with an earlier find takes its name, unless each
 * names a discount of its own.
 */
export function joinStrips(found: Found[]): Found[] {
  const strips: { around: Set<Element>; first: Found; promo: Promo }[] = [];
  const joined = found.map((one) => {
    if (!one.element || one.signature?.startsWith('folded')) return one;
    const levels = one.facts?.form ? FORM_LEVELS : STRIP_LEVELS;
    const near = [...upFrom(one.element, levels)].filter((at) => !/^(body|html|main)$/.test(tagOf(at)));
    const strip = strips.find(
      ({ around, first }) =>
        near.some((at) => around.has(at)) && !areDifferent(first.facts?.promo, one.facts?.promo),
    );
    if (!strip) strips.push({ around: new Set(near), first: one, promo: { ...one.facts?.promo } });
    else Object.assign(strip.promo, { ...one.facts?.promo, ...strip.promo });
    return strip ? { ...one, signature: strip.first.signature } : one;
  });
  const whole = new Map(strips.map(({ first, promo }) => [first.signature, promo]));
  return joined.map((one) => {
    const promo = whole.get(one.signature);
    return promo ? { ...one, facts: { ...one.facts, promo } } : one;
  });
}

type Promo = NonNullable<Facts['promo']>;

function worthOf({ percent, amount }: Promo): string | undefined {
  if (percent !== undefined) return `${percent}%`;
  return amount && Object.values(amount).join(' ');
}

const areDifferent = (one: Promo = {}, other: Promo = {}): boolean => {
  const [a, b] = [worthOf(one), worthOf(other)];
  return a !== undefined && b !== undefined && a !== b;
};
