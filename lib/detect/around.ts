import { isInline, textOf, textOutsideLinks } from '../page/reading';
import { contains, findAll, isWithin, marksOf, tagOf, upFrom } from '../page/safe-dom';
import { patterns } from './tables';

const { ARTICLE, RUNNING_TEXT, NO_SECTION, CARD } = patterns('around');

/** What stands around an element: running text, an article, the section of a heading. */

/** The title of one of the page's articles: it tells what that is about, not what this page offers. */
export function isArticlesTitle(element: Element): boolean {
  let inTitle = false;
  for (const at of upFrom(element, 10)) {
    if (/^h[1-6]$/.test(tagOf(at))) inTitle = tagOf(element) === 'a' || findAll(at, 'a[href]').length > 0;
    else if (inTitle && (tagOf(at) === 'article' || ARTICLE.test(marksOf(at)))) return true;
  }
  return false;
}

/** Around so much text of its own a link is part of a sentence. */
const PROSE = 45;

/** A word in running speech is not a menu. */
export function isProse(element: Element): boolean {
  for (const block of upFrom(element, 5)) {
    if (block === element || isInline(block)) continue;
    if (!RUNNING_TEXT.test(tagOf(block))) return false;
    if (findAll(block, 'ul, ol, div').length > 0) return false;
    return textOutsideLinks(block, 200).length > PROSE;
  }
  return false;
}

/** The part of the page that a heading opens: the nearest thing around it with clearly more in it than the heading. */
export function sectionOf(heading: Element, text: string): Element {
  for (const at of upFrom(heading, 7)) {
    if (at === heading) continue;
    const tag = tagOf(at);
    if (NO_SECTION.test(tag)) return heading;
    if (tag === 'section' || tag === 'article' || textOf(at, 900).length > text.length * 2 + 120) return at;
  }
  return heading;
}

const isOuter = (element: Element, all: readonly Element[]): boolean =>
  !all.some((other) => other !== element && contains(other, element));

/** Drops what lies inside another of the list. */
export const outermostOf = (elements: readonly Element[]): Element[] =>
  elements.filter((element) => isOuter(element, elements));

/** The same, of things known by their element. */
export function outermost<Item extends { element: Element }>(items: readonly Item[]): Item[] {
  const elements = items.map(({ element }) => element);
  return items.filter(({ element }) => isOuter(element, elements));
}

export const isInside = (element: Element, parts: readonly Element[]): boolean =>
  parts.some((part) => contains(part, element));

/** Whether it is part of one article among others. */
export const isInArticle = (element: Element): boolean =>
  isWithin(element, (at) => tagOf(at) === 'article', 12);

export const isInFooter = (element: Element): boolean =>
  isWithin(element, (at) => tagOf(at) === 'footer' || /(^|[\s_-])footer/.test(marksOf(at)));

/** Whether something stands on the card of one of many goods: what is said there is said of that, not by the page. */
export const isOnCard = (element: Element): boolean =>
  isWithin(element, (at) => /^(li|article)$/.test(tagOf(at)) || CARD.test(marksOf(at)), 6);
