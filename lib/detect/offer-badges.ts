import { marksOf, tagOf, upFrom } from '../page/safe-dom';
import { fold } from '../page/text';
import type { Candidates } from './candidates';
import { patterns } from './tables';

const { BADGE, NOTICE, PRODUCT } = patterns('promo');

/** Goods with a badge that says how much less they cost, the first of them and the largest share told. */
export interface Badges {
  first: { element: Element; text: string };
  percent: number;
  count: number;
}

const FEWEST_BADGES = 2;

export function badgesOf({ texts }: Candidates): Badges | undefined {
  const badges = texts.flatMap(({ element, text }) => {
    const badge = text
      .split('¦')
      .map((part) => part.trim())
      .find((part) => BADGE.test(fold(part)));
    const percent = Number(badge && BADGE.exec(fold(badge))?.[1]);
    return badge && percent < 96 && isProduct(element) ? [{ element, text: badge, percent }] : [];
  });
  const [first] = badges;
  if (!first || badges.length < FEWEST_BADGES) return undefined;
  return { first, percent: Math.max(...badges.map(({ percent }) => percent)), count: badges.length };
}

/** Whether it is part of one of the shop's goods; a strip of news carries the shop's name too. */
export function isProduct(element: Element): boolean {
  for (const at of upFrom(element, 5)) {
    if (/^(body|html)$/.test(tagOf(at))) break;
    const marks = marksOf(at);
    if (NOTICE.test(marks)) return false;
    if (PRODUCT.test(marks)) return true;
  }
  return false;
}
