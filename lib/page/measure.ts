import type { Box } from '../model/sighting';
import { documentOf, isShown, rectOf } from './safe-dom';

/** The element's box when at least a part of it is in the viewport. */
export function boxInView(element: Element): Box | undefined {
  const box = sized(rectOf(element));
  return box && isInView(box) ? box : undefined;
}

/** A rectangle with a size, wherever it is, from the viewport's corner. CSS pixels. */
export function sized({ x, y, width, height }: DOMRect): Box | undefined {
  return width === 0 || height === 0 ? undefined : { x, y, width, height };
}

export function isInView({ x, y, width, height }: Box): boolean {
  return x + width > 0 && y + height > 0 && x < innerWidth && y < innerHeight;
}

/** Whether anything of it is drawn now; what is fully transparent or hidden shows nothing that could be private. */
export const isDrawn = (element: Element): boolean =>
  isShown(element, { visibilityProperty: true, opacityProperty: true });

/** The element and what hangs out of it: a text that runs over its frame is as private as the one inside. */
export function boxesOfContent(element: Element): Box[] {
  const range = documentOf(element).createRange();
  range.selectNodeContents(element);
  const all = [rectOf(element), ...range.getClientRects()];
  return all.flatMap((rect) => sized(rect) ?? []);
}

export type Root = Document | ShadowRoot;

/** Of a large page the page itself has its turn between so many elements or texts. */
export const STEP = 250;

/** The document and its shadow roots, closed ones where the browser gives us a door; undefined after each step. */
export function* rootsOf(root: Root): Generator<Root | undefined> {
  yield root;
  for (const [index, element] of root.querySelectorAll('*').entries()) {
    if (index % STEP === STEP - 1) yield undefined;
    const inside = shadowOf(element);
    if (inside) yield* rootsOf(inside);
  }
}

/** Chromium hands closed roots out through chrome.dom, Firefox through the element itself. */
export function shadowOf(element: Element): ShadowRoot | null {
  const chromium = (
    globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(el: Element): ShadowRoot | null } } }
  ).chrome;
  try {
    if (chromium?.dom?.openOrClosedShadowRoot) return chromium.dom.openOrClosedShadowRoot(element);
  } catch {
    // Only HTML elements may be asked.
  }
  return (
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? element.shadowRoot
  );
}
