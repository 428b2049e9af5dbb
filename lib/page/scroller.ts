import type { Box } from '../model/sighting';
import { rectOf, upFrom } from './safe-dom';

/** What scrolls on less of the viewport than this is a part of the page, not the page. */
const LEAST_SHARE = 0.5;

/**
 * The element that scrolls in the page's place, where the document itself cannot: a page that is built like an app, with
 * a frame that stays. Undefined for the ordinary page.
 */
export function mainScroller(): Element | undefined {
  const { scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
  if (scrollHeight > clientHeight + 1) return undefined;
  for (const share of [0.5, 0.75]) {
    const inMidst = document.elementFromPoint(innerWidth / 2, innerHeight * share);
    for (const element of inMidst ? upFrom(inMidst, 60) : []) if (scrollsThePage(element)) return element;
  }
  return undefined;
}

function scrollsThePage(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  if (element === document.body || element === document.documentElement) return false;
  const { width, height } = rectOf(element);
  if (width * height < innerWidth * innerHeight * LEAST_SHARE) return false;
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

/** How far the page is scrolled, by itself or by its main part. */
export const pageScroll = (): { x: number; y: number } => ({
  x: scrollX,
  y: mainScroller()?.scrollTop ?? scrollY,
});

export function scrollPageTo(y: number): void {
  (mainScroller() ?? window).scrollTo({ top: y, behavior: 'instant' });
}

/** Height of the page when all that scrolls in its main part is laid out in full. */
export function pageHeight(): number {
  const { scrollHeight, clientHeight } = document.documentElement;
  const main = mainScroller();
  if (main) return clientHeight + main.scrollHeight - main.clientHeight;
  return Math.max(scrollHeight, document.body?.scrollHeight ?? 0);
}

/** The part of the viewport in which the main part scrolls, without its borders and bars. */
export function paneOf(main: Element): Box {
  const { x, y } = rectOf(main);
  const [left, top] = [Math.max(0, x + main.clientLeft), Math.max(0, y + main.clientTop)];
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    x: left,
    y: top,
    width: Math.min(main.clientWidth, clientWidth - left),
    height: Math.min(main.clientHeight, clientHeight - top),
  };
}
