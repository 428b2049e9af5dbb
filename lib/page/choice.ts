import { isDrawn, shadowOf } from './measure';
import { nameOf } from './name';
import { hasOwnText } from './reading';
import { childrenOf, closest, firstChildOf, nextOf, parentOf, previousOf, rectOf, tagOf } from './safe-dom';

/** Moves over what a page shows, as the keys of a choice do. Nothing here changes or focuses anything. */

/** What shows something without a word of its own. */
const SHOWING = new Set(
  'img picture video canvas svg input textarea select button iframe object embed'.split(' '),
);

/** The next thing in the order of the document, or the one before; round at the ends. From nowhere: the first in view. */
export function along(from: Element | undefined, by: 1 | -1): Element | undefined {
  const all = elementsOf(document.documentElement);
  if (!from) return all.find((element) => isInView(element) && standsOut(element)) ?? all.find(standsOut);
  const start = all.indexOf(from);
  for (let step = 1; step <= all.length; step++) {
    const next = all[(start + by * step + all.length * 2) % all.length];
    if (next && standsOut(next)) return next;
  }
  return undefined;
}

/** What it stands in; the whole page is too much to choose. */
export function outOf(element: Element): Element | undefined {
  const around = parentOf(element);
  return around === document.documentElement ? undefined : around;
}

/** The first thing shown in it. */
export function into(element: Element): Element | undefined {
  const first = shadowOf(element)?.firstElementChild ?? firstChildOf(element);
  return first && !isShownAtAll(first) ? beside(first, 1) : (first ?? undefined);
}

/** The next thing shown beside it, or the one before. */
export function beside(element: Element, by: 1 | -1): Element | undefined {
  const move = by === 1 ? nextOf : previousOf;
  let next = move(element);
  while (next && !isShownAtAll(next)) next = move(next);
  return next ?? undefined;
}

/** What it is called, for a screen reader: its words, never what somebody wrote into it; else what it is. */
export const calledOf = (element: Element): string =>
  (closest(element, '[contenteditable]') ? '' : nameOf(element)) || tagOf(element);

/** In the order of the document, each shadow root right after its host. No recursion: pages may be of any depth. */
function elementsOf(top: Element): Element[] {
  const all: Element[] = [];
  const left = [top];
  for (let element = left.pop(); element; element = left.pop()) {
    all.push(element);
    const inside = [...(shadowOf(element)?.children ?? []), ...childrenOf(element)];
    left.push(...inside.reverse());
  }
  return all;
}

const standsOut = (element: Element): boolean =>
  (SHOWING.has(tagOf(element)) || hasOwnText(element)) && isShownAtAll(element);

function isShownAtAll(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width >= 1 && height >= 1 && isDrawn(element);
}

function isInView(element: Element): boolean {
  const { top, bottom } = rectOf(element);
  return bottom > 0 && top < innerHeight;
}
