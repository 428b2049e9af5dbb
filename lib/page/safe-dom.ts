/**
 * Reads the DOM past a page that redefines it: `<input name="id">` inside a form makes `form.id` an element, so
 * everything is read through the prototypes' own getters. Answers are capped; nothing here ever reads a value.
 */

/** Longest text taken from any one thing. */
const TEXT_CAP = 256;

type Owner = 'Node' | 'Element' | 'HTMLTemplateElement';

/** A property's getter as its prototype has it, looked up at its first use: a test's document may not be there yet. */
function getter<From, Value>(owner: Owner, name: string): (from: From) => Value {
  let get: ((this: From) => Value) | undefined;
  return (from) => {
    get ??= Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)?.get as (this: From) => Value;
    return get.call(from);
  };
}

const parentNodeOf = getter<Node, Node | null>('Node', 'parentNode');
const previousNodeOf = getter<Node, Node | null>('Node', 'previousSibling');
const nextNodeOf = getter<Node, Node | null>('Node', 'nextSibling');
const firstNodeOf = getter<Node, Node | null>('Node', 'firstChild');

/** 1 element, 3 text, 9 document, 11 fragment or shadow root. */
export const typeOf = getter<Node, number>('Node', 'nodeType');
export const isConnected = getter<Node, boolean>('Node', 'isConnected');
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
/** Window of an element's document; null where it has none. */
export const viewOf = (element: Element): (Window & typeof globalThis) | null =>
  documentOf(element).defaultView;
export const documentOf = getter<Element, Document>('Node', 'ownerDocument');
export const childrenOf = getter<Element, HTMLCollection>('Element', 'children');

/** `checkVisibility` with these options; true in browsers that cannot be asked. */
export const isShown = (element: Element, options?: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility?.call(element, options) ?? true;

export const tagOf = getter<Element, string>('Element', 'localName');

/** The attribute, capped; '' when absent. */
export function attr(element: Element, name: string, cap = 2_048): string {
  const value = Element.prototype.getAttribute.call(element, name);
  return value === null ? '' : value.length > cap ? value.slice(0, cap) : value;
}

export const hasAttr = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

/** Class and id in one lower-case string, with spaces between. */
export function marksOf(element: Element): string {
  const id = attr(element, 'id', TEXT_CAP);
  const classes = attr(element, 'class', 512);
  return id || classes ? `${id} ${classes}`.toLowerCase() : '';
}

/** Parent element; the host for the top of a shadow root. */
export function parentOf(node: Node): Element | undefined {
  const parent = parentNodeOf(node);
  if (!parent) return undefined;
  if (typeOf(parent) === 1) return parent as Element;
  return typeOf(parent) === 11 ? ((parent as ShadowRoot).host ?? undefined) : undefined;
}

export const firstChildOf = getter<Element, Element | null>('Element', 'firstElementChild');
export const nextOf = getter<Element, Element | null>('Element', 'nextElementSibling');
export const previousOf = getter<Element, Element | null>('Element', 'previousElementSibling');

/** Words that stand right before an element, with no element of their own: at most a line break between. */
export function textBefore(element: Element): string {
  let at = previousNodeOf(element);
  for (let steps = 0; at && steps < 4; steps++, at = previousNodeOf(at)) {
    if (typeOf(at) === 3 && /\S/.test((at as Text).data)) return collapse((at as Text).data);
    if (typeOf(at) === 1 && tagOf(at as Element) !== 'br') return '';
  }
  return '';
}

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** All matches inside, in document order; [] when the selector is not understood. */
export function findAll(root: Element | Document | ShadowRoot, selector: string): Element[] {
  try {
    const from = typeOf(root) === 1 ? Element.prototype : typeOf(root) === 9 ? Document.prototype : null;
    const found = from
      ? from.querySelectorAll.call(root as Document, selector)
      : root.querySelectorAll(selector);
    return [...found];
  } catch {
    return [];
  }
}

/** The first match inside, in document order: of a whole page, far cheaper than all of them. */
export const findFirst = (root: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(root, selector);

/** The element itself and what it stands in, innermost first, through shadow roots, at most `levels`. */
export function* upFrom(element: Element, levels = 40): Generator<Element> {
  let at: Element | undefined = element;
  for (let level = 0; at && level < levels; level++) {
    yield at;
    at = parentOf(at);
  }
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
