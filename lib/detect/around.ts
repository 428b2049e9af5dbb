import {
  contains,
  findAll,
  isInline,
  marksOf,
  tagOf,
  textOf,
  textOutsideLinks,
  upFrom,
} from '../page/safe-dom';

/** What stands around an element: running text, an article, the section of a heading. */

/** The title of one of the page's articles: it tells what that is about, not what this page offers. */
export function isArticlesTitle(element: Element): boolean {
  let inTitle = false;
  for (const at of upFrom(element, 10)) {
    if (/^h[1-6]$/.test(tagOf(at))) inTitle = tagOf(element) === 'a' || findAll(at, 'a[href]').length > 0;
    else if (
      inTitle &&
      (tagOf(at) === 'article' ||
        /(^|[\s_-])(post|blog-item|entry|hentry|news-item)([\s_-]|$)/.test(marksOf(at)))
    )
      return true;
  }
  return false;
}

/** Around so much text of its own a link is part of a sentence. */
const PROSE = 45;

/** A word in running speech is not a menu. */
export function isProse(element: Element): boolean {
  for (const block of upFrom(element, 5)) {
    if (block === element || isInline(block)) continue;
    if (!/^(p|li|td|dd|dt|blockquote|figcaption)$/.test(tagOf(block))) return false;
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
    if (/^(body|html|main|form|header)$/.test(tag)) return heading;
    if (tag === 'section' || tag === 'article' || textOf(at, 900).length > text.length * 2 + 120) return at;
  }
  return heading;
}

/** Drops what lies inside another of the list. */
export function outermost<Item extends { element: Element }>(items: readonly Item[]): Item[] {
  return items.filter(
    ({ element }) => !items.some((other) => other.element !== element && contains(other.element, element)),
  );
}

export const isInside = (element: Element, parts: readonly Element[]): boolean =>
  parts.some((part) => contains(part, element));

/** Whether something stands on the card of one of many goods: what is said there is said of that, not by the page. */
export function isOnCard(element: Element): boolean {
  for (const at of upFrom(element, 6))
    if (/^(li|article)$/.test(tagOf(at)) || /product-?(card|item|tile)|card-?product/.test(marksOf(at)))
      return true;
  return false;
}
