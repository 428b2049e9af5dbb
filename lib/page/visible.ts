import type { Box } from '../model/sighting';
import { attr, firstChildOf, hasAttr, isShown, rectOf, tagOf, upFrom, viewOf } from './safe-dom';

/** False where the document is not laid out (a test's DOM, a hidden frame): then only attributes and styles can be asked. */
export function hasLayout(document: Document): boolean {
  const { body, documentElement } = document;
  return [documentElement, body].some(
    (element) => element && element.getClientRects().length > 0 && element.getBoundingClientRect().width > 0,
  );
}

/** Whether a person could see it if they scrolled there. Anything inside a closed menu, tab or dialog is not. */
export function isVisible(element: Element, layout: boolean): boolean {
  if (!layout) return !isHiddenByMarkup(element);
  if (!isShown(element, { visibilityProperty: true, opacityProperty: true })) return false;
  return boxOf(element) !== undefined;
}

/** Border box in page coordinates; an inline element without a box of its own lends its first child's. */
export function boxOf(element: Element): Box | undefined {
  for (const part of [element, firstChildOf(element)]) {
    if (!part) continue;
    const { x, y, width, height } = rectOf(part);
    if (width < 1 || height < 1) continue;
    const view = viewOf(element);
    return { x: x + (view?.scrollX ?? 0), y: y + (view?.scrollY ?? 0), width, height };
  }
  return undefined;
}

function isHiddenByMarkup(element: Element): boolean {
  for (const at of upFrom(element)) {
    if (hasAttr(at, 'hidden') || attr(at, 'aria-hidden') === 'true' || tagOf(at) === 'template') return true;
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attr(at, 'style'))) return true;
    if (tagOf(at) === 'dialog' && !hasAttr(at, 'open')) return true;
  }
  return false;
}

/** Whether the window holds it: asked of its own style alone. */
export const isFixed = (element: Element): boolean =>
  viewOf(element)?.getComputedStyle(element).position === 'fixed';

/** Whether it stays where it is while the page scrolls; asks the style of the element and of six around it. */
export function isFloating(element: Element): boolean {
  for (const at of upFrom(element, 7)) {
    if (tagOf(at) === 'body' || tagOf(at) === 'html') return false;
    if (isFixed(at)) return true;
  }
  return false;
}
