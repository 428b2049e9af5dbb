import { documentOf, firstNodeOf, nextNodeOf, parentOf, previousNodeOf, tagOf, typeOf } from './safe-dom';

/** Text as a reader meets it; always capped. */

/** Longest text taken from any one thing. */
const TEXT_CAP = 256;

/** Whether any words stand in it directly, in no element of their own. */
export function hasOwnText(element: Element): boolean {
  for (let at = firstNodeOf(element); at; at = nextNodeOf(at))
    if (typeOf(at) === 3 && /\S/.test((at as Text).data)) return true;
  return false;
}

/** Words that stand right before an element, with no element of their own: at most a line break between. */
export function textBefore(element: Element): string {
  let at = previousNodeOf(element);
  for (let steps = 0; at && steps < 4; steps++, at = previousNodeOf(at)) {
    if (typeOf(at) === 3 && /\S/.test((at as Text).data)) return collapse((at as Text).data);
    if (typeOf(at) === 1 && tagOf(at as Element) !== 'br') return '';
  }
  return '';
}

const ENDS_IN_FIGURE = /\d\d$/;
const BEGINS_WITH_LETTER = /^\p{L}{3}/u;
const UNSPOKEN = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option']);

/**
 * Text as a reader meets it, white space collapsed, without scripts and choices; at most `cap` characters, no
 * recursion. `apart` stands between lines and blocks, so that two numbers on two lines do not become one.
 */
export function textOf(element: Element, cap = TEXT_CAP, apart = ' '): string {
  const only = onlyText(element);
  if (only !== undefined) return collapse(only.length > cap * 2 ? only.slice(0, cap * 2) : only, cap);
  const walker = documentOf(element).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let steps = 0; steps < 400 && text.length < cap * 2; steps++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const parent = parentOf(node);
    if (parent && UNSPOKEN.has(tagOf(parent))) continue;
    // "253 614 728" and a small "national call" right behind it are two things to a reader.
    if (ENDS_IN_FIGURE.test(text) && BEGINS_WITH_LETTER.test(node.data)) text += ' ';
    text +=
      (node.data.length > cap * 2 ? node.data.slice(0, cap * 2) : node.data) +
      (endsLine(node, parent) ? apart : '');
  }
  return collapse(text, cap);
}

/** The text of an element with nothing else in it, as most have it; undefined for any other. */
function onlyText(element: Element): string | undefined {
  const first = firstNodeOf(element);
  if (first === null) return '';
  if (typeOf(first) !== 3 || nextNodeOf(first) !== null) return undefined;
  return UNSPOKEN.has(tagOf(element)) ? '' : (first as Text).data;
}

/** Whether a reader meets something else after this text: a line's or block's end, or where a link begins or ends. */
function endsLine(node: Text, parent: Element | undefined): boolean {
  let at: Node = node;
  for (let around = parent; around; around = parentOf(around)) {
    const next = nextNodeOf(at);
    if (next)
      return (
        typeOf(next) === 1 &&
        (!isInline(next as Element) || tagOf(next as Element) === 'a' || areTwo(node, at, next as Element))
      );
    if (!isInline(around) || tagOf(around) === 'a') return true;
    at = around;
  }
  return false;
}

/** Letters of a word or digits of a figure may stand in spans of their own; longer texts side by side are two. */
const LONGEST_PIECE = 4;
const areTwo = (node: Text, at: Node, next: Element): boolean =>
  tagOf(next) === 'span' &&
  typeOf(at) === 1 &&
  tagOf(at as Element) === 'span' &&
  node.data.trim().length > LONGEST_PIECE;

/** Text that stands in no link: what makes a paragraph of a list of links. */
export function textOutsideLinks(element: Element, cap = TEXT_CAP): string {
  const walker = documentOf(element).createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let steps = 0; steps < 120 && text.length < cap; steps++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (node.data.trim() === '' || isInLink(node, element)) continue;
    text += ` ${node.data}`;
  }
  return collapse(text, cap);
}

function isInLink(node: Text, within: Element): boolean {
  for (let at = parentOf(node); at && at !== within; at = parentOf(at)) {
    if (/^(a|button|script|style|noscript)$/.test(tagOf(at))) return true;
  }
  return false;
}

const INLINE = new Set(
  'a abbr b bdi cite code em font i label mark small span strong sub sup time u'.split(' '),
);
export const isInline = (element: Element): boolean => INLINE.has(tagOf(element));

/** Anything but single plain spaces between words. */
const UNEVEN = /[^\S ]|[\u00a0\u200b\u200e\u200f]| {2}/;

/** White space of any kind as single spaces, none at the ends; at most `cap` characters. */
export function collapse(text: string, cap = TEXT_CAP): string {
  const even = UNEVEN.test(text) ? text.replace(/[\s\u00a0\u200b\u200e\u200f]+/g, ' ') : text;
  return even.trim().slice(0, cap);
}
