import { textOf, upFrom, viewOf } from './safe-dom';

/** Where the window is touched, as parts of its width and height: the middle, the edges, the corners. */
const POINTS: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.5, 0.96],
  [0.5, 0.03],
  [0.06, 0.92],
  [0.94, 0.92],
  [0.06, 0.06],
  [0.94, 0.06],
  [0.94, 0.75],
  [0.06, 0.75],
];
const LEVELS = 14;

/**
 * Boxes that lie over the page now and stay where they are while it scrolls, outermost of each, told by touching the
 * window in a few places: what an overlay is called says less than that it is in the way. [] without a layout.
 */
export function openOverlays(document: Document): Element[] {
  const view = document.defaultView;
  if (!view || view.innerWidth < 50 || view.innerHeight < 50) return [];
  const found = new Set<Element>();
  for (const [x, y] of POINTS) {
    const touched = Document.prototype.elementFromPoint.call(
      document,
      x * view.innerWidth,
      y * view.innerHeight,
    );
    const box = touched && outermostFixed(touched);
    if (box) found.add(box);
  }
  return [...found];
}

function outermostFixed(element: Element): Element | undefined {
  let fixed: Element | undefined;
  for (const at of upFrom(element, LEVELS)) {
    if (at.localName === 'body' || at.localName === 'html') break;
    if (viewOf(at)?.getComputedStyle(at).position === 'fixed') fixed = at;
  }
  return fixed && textOf(fixed, 20).length > 0 ? fixed : undefined;
}

/** A box that opens by a class leaves nothing else to see; so often the window is touched while it is in view. */
const TOUCH_AGAIN_MS = 800;

/** Calls back when a box lies over the page that did not before; touches a page that nobody sees not at all. */
export function watchOverlays(document: Document, onOpen: () => void, signal: AbortSignal): void {
  let known = new Set<Element>();
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    const open = openOverlays(document);
    if (open.some((box) => !known.has(box))) onOpen();
    known = new Set(open);
  }, TOUCH_AGAIN_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
