import type { Box } from '../model/sighting';

/** Everything into which a visitor can type or whose chosen value is theirs. Buttons and ticks are not private. */
const PRIVATE = [
  'input:not([type=button],[type=submit],[type=reset],[type=image],[type=hidden],[type=checkbox],[type=radio],[type=range],[type=color])',
  'textarea',
  'select:has(option:checked:not(:first-child))',
  '[contenteditable]:not([contenteditable=false])',
].join(',');

/** A field that shows its placeholder is empty; asking the style avoids ever reading what was typed. */
const EMPTY = ':placeholder-shown';

/**
 * Boxes of the fields in view that may hold something typed, viewport coordinates, CSS pixels. Whether a field is
 * empty is asked of its style, never of its value; a field that cannot show that it is empty counts as filled.
 */
export function privateBoxes(document: Document): Box[] {
  const boxes: Box[] = [];
  for (const root of rootsOf(document)) {
    for (const field of root.querySelectorAll(PRIVATE)) {
      if (field.matches(EMPTY)) continue;
      const box = boxInView(field);
      if (box) boxes.push(box);
    }
  }
  return boxes;
}

/** Frames in view with the host they were asked for ('' for those without an address), and where their page is drawn. */
export function framesInView(document: Document): { host: string; box: Box }[] {
  const frames: { host: string; box: Box }[] = [];
  for (const frame of document.querySelectorAll('iframe')) {
    const box = boxInView(frame);
    if (!box) continue;
    const inner = {
      x: box.x + frame.clientLeft,
      y: box.y + frame.clientTop,
      width: frame.clientWidth,
      height: frame.clientHeight,
    };
    frames.push({ host: hostOf(frame.src), box: inner });
  }
  return frames;
}

/** The element's box when at least a part of it is in the viewport. */
export function boxInView(element: Element): Box | undefined {
  const { x, y, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return undefined;
  if (x + width <= 0 || y + height <= 0 || x >= innerWidth || y >= innerHeight) return undefined;
  return { x, y, width, height };
}

/** The document and its shadow roots, closed ones where the browser gives us a door. */
function* rootsOf(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
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

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
