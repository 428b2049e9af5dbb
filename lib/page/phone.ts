import type { PhoneCheck } from '../model/stop';
import { findAll } from './safe-dom';

/** What a finger presses. */
const TARGETS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=tab]';

/** CSS pixels, each way: WCAG 2.2, 2.5.8 Target Size (Minimum). Links within a sentence are let off there too. */
const SMALLEST_PX = 24;

/** Measures the document at the width its window has now. */
export function measureAtWidth(document: Document): Omit<PhoneCheck, 'at'> {
  const page = document.documentElement;
  const targets = findAll(document, TARGETS).filter(isInSight);
  return {
    width: page.clientWidth,
    contentWidth: isClipped(document) ? page.clientWidth : page.scrollWidth,
    targets: targets.length,
    smallTargets: targets.filter(isSmall).length,
  };
}

/** What overflows is cut off and cannot be scrolled to; the body's own overflow counts for the page. */
function isClipped({ documentElement, body }: Document): boolean {
  return [documentElement, body].some((part) => part && /hidden|clip/.test(getComputedStyle(part).overflowX));
}

function isInSight(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}

function isSmall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (width < SMALLEST_PX || height < SMALLEST_PX) && !isInSentence(element);
}

function isInSentence(element: Element): boolean {
  const around = (element.parentElement?.textContent ?? '').trim().length;
  return getComputedStyle(element).display === 'inline' && around > (element.textContent ?? '').trim().length;
}
