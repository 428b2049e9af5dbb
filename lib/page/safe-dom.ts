/**
 * Reads the DOM past a page that redefines it: `<input name="id">` inside a form makes `form.id` an element, so
 * everything is read through the prototypes' own getters. Answers are capped; nothing here ever reads a value.
 */

/** Longest text taken from an attribute that may hold many words. */
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
export const previousNodeOf = getter<Node, Node | null>('Node', 'previousSibling');
export const nextNodeOf = getter<Node, Node | null>('Node', 'nextSibling');
export const firstNodeOf = getter<Node, Node | null>('Node', 'firstChild');

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

/** The first of these attributes that says something; '' when none does. */
export const firstAttr = (element: Element, names: readonly string[], cap?: number): string => {
  for (const name of names) {
    const value = attr(element, name, cap);
    if (value) return value;
  }
  return '';
};

/** What these attributes say, with spaces between. */
export const attrsOf = (element: Element, names: readonly string[], cap = TEXT_CAP): string =>
  names.map((name) => attr(element, name, cap)).join(' ');

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

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** In HTML in lower case. */
export const attributeNames = (element: Element): readonly string[] =>
  Element.prototype.getAttributeNames.call(element);

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

/** The innermost of these that is what is looked for. */
export function findUp(
  element: Element,
  isIt: (at: Element) => boolean,
  levels?: number,
): Element | undefined {
  for (const at of upFrom(element, levels)) if (isIt(at)) return at;
  return undefined;
}

export const isWithin = (element: Element, isIt: (at: Element) => boolean, levels?: number): boolean =>
  findUp(element, isIt, levels) !== undefined;
