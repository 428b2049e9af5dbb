import { findUp, tagOf, typeOf } from '../page/safe-dom';
import { readField } from './fields';
import type { Gathering } from './gathering';
import { takeElement } from './take-element';
import { takeText } from './texts';

/** Nodes between two looks at the clock. */
const STRIDE = 48;
const SHADOW_HOSTS = new Set(
  'div section aside span header footer main nav article p body blockquote'.split(' '),
);

export type OpenRoot = (element: Element) => ShadowRoot | null;

/** One pass over the trees below `from`, shadow roots and templates included, without recursion; yields every few nodes. */
export function* gather(into: Gathering, from: readonly Node[], openRoot: OpenRoot): Generator<void> {
  const roots = [...from];
  let seen = 0;
  for (let root = roots.shift(); root; root = roots.shift()) {
    into.isInert = into.candidates.inert.has(root);
    const walker = into.candidates.document.createTreeWalker(
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (++seen % STRIDE === 0) yield;
      try {
        takeNode(into, node, roots, openRoot);
      } catch {
        // One node that a hostile page made unreadable must not hide all others.
        into.candidates.cutShort = true;
      }
    }
  }
  for (const input of into.inputs) {
    const field = readField(input, into.labels);
    if (field) into.fields.push({ seen: field, form: findUp(input, (at) => tagOf(at) === 'form') });
    yield;
  }
}

function takeNode(into: Gathering, node: Node, roots: Node[], openRoot: OpenRoot): void {
  const type = typeOf(node);
  if (type === 3) takeText(into, node as Text);
  if (type !== 1) return;
  takeElement(into, node as Element);
  const inside = insideOf(node as Element, openRoot, into.candidates.inert);
  if (inside) roots.push(inside);
}

function insideOf(element: Element, openRoot: OpenRoot, inert: Map<Node, Element>): Node | undefined {
  const tag = tagOf(element);
  if (tag === 'template') {
    const { content } = element as HTMLTemplateElement;
    if (content) inert.set(content, element);
    return content;
  }
  if (!tag.includes('-') && !(SHADOW_HOSTS.has(tag) && !element.firstChild)) return undefined;
  return openRoot(element) ?? undefined;
}
