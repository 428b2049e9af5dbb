import { childrenOf, tagOf } from './safe-dom';
import { boxOf, isFixed, isVisible } from './visible';

/** Levels below the body where boxes that lie over a page are put, and how many elements of each parent are asked. */
const LEVELS = 3;
const OF_EACH = 40;
const IN_ALL = 300;
const UNSEEN = new Set(['script', 'style', 'link', 'template', 'noscript', 'meta']);

/**
 * Boxes that lie over the page now and stay where they are while it scrolls, outermost of each: what an overlay is
 * called says less than that it is in the way. Only near the body, where their makers put them: to touch the window
 * and see what is there costs 75 ms in a page of 200,000 elements. [] without a layout.
 */
export function openOverlays(document: Document): Element[] {
  if (!document.body) return [];
  const found: Element[] = [];
  let level: Element[] = [document.body];
  let left = IN_ALL;
  for (let depth = 0; depth < LEVELS && left > 0; depth++) {
    const below: Element[] = [];
    for (const child of level.flatMap(firstAndLast)) {
      if (UNSEEN.has(tagOf(child))) continue;
      if (--left < 0) break;
      if (isFixed(child)) found.push(child);
      else below.push(child);
    }
    level = below;
  }
  return found.filter((box) => isVisible(box, true) && boxOf(box) !== undefined);
}

/** What is added to a page comes last, what its maker wrote first. */
function firstAndLast(parent: Element): Element[] {
  const children = childrenOf(parent);
  if (children.length <= 2 * OF_EACH) return [...children];
  const at = (index: number) => children[index] as Element;
  return Array.from({ length: 2 * OF_EACH }, (_, index) =>
    at(index < OF_EACH ? index : children.length - 2 * OF_EACH + index),
  );
}

/** A box that opens by a class leaves nothing else to see; so often the page is asked while it is in view. */
const ASK_AGAIN_MS = 800;

/** Calls back when a box lies over the page that did not before; a page that nobody sees is not asked. */
export function watchOverlays(document: Document, onOpen: () => void, signal: AbortSignal): void {
  let known = new Set<Element>();
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    const open = openOverlays(document);
    if (open.some((box) => !known.has(box))) onOpen();
    known = new Set(open);
  }, ASK_AGAIN_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
