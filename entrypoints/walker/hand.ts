import type { Link, PageHand } from '@/lib/messages/hand';
import type { Box } from '@/lib/model/sighting';
import { boxInView, framesInView, privateBoxes } from '@/lib/page/measure';

/** What the hand must know of the walker, as it stands at the time of each call. */
export interface Known {
  documentId: string;
  stopId(): string | undefined;
  /** By sighting key, as of the last scan. */
  elements(): ReadonlyMap<string, readonly Element[]>;
  leave(): void;
}

/** A page has this long to come to rest after we scrolled it. */
const AFTER_SCROLL_MS = 250;

/** The hand a page holds out to the background: see PageHand. */
export function makeHand(known: Known): PageHand {
  const shows = (): Record<string, Box> => {
    const found: Record<string, Box> = {};
    for (const [key, elements] of known.elements()) {
      const box = elements.map(wellInView).find(Boolean);
      if (box) found[key] = box;
    }
    return found;
  };
  return {
    measure: () => ({
      documentId: known.documentId,
      stopId: known.stopId(),
      host: location.host,
      viewport: { width: innerWidth, height: innerHeight },
      scroll: { x: scrollX, y: scrollY },
      pixelRatio: devicePixelRatio,
      privateBoxes: privateBoxes(document),
      frames: framesInView(document),
      shows: shows(),
    }),
    async show(key, frame) {
      const element = known.elements().get(key)?.find(hasBox) ?? (frame ? frameOf(frame) : undefined);
      if (!element) return null;
      if (!wellInView(element))
        element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, AFTER_SCROLL_MS));
      return boxInView(element) ?? null;
    },
    scrollTo: (y) => window.scrollTo({ top: y, behavior: 'instant' }),
    links: () => Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'), linkOf).slice(0, 2_000),
    leave: () => {
      known.leave();
      delete globalThis.touchtrailHand;
      delete globalThis.touchtrailWalk;
    },
  };
}

const hasBox = (element: Element): boolean => element.getClientRects().length > 0;

const frameOf = (host: string): Element | undefined =>
  [...document.querySelectorAll('iframe')].find(({ src }) => URL.canParse(src) && new URL(src).host === host);

const linkOf = (link: HTMLAnchorElement): Link => ({
  url: link.href,
  text: (link.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 100),
});

/** In view as a whole, or as much of it as the viewport can hold, and not covered by something else. */
function wellInView(element: Element): Box | undefined {
  const box = boxInView(element);
  if (!box) return undefined;
  const shown = Math.min(box.y + box.height, innerHeight) - Math.max(box.y, 0);
  if (shown < Math.min(box.height, innerHeight * 0.6) - 1) return undefined;
  return isCovered(element, box) ? undefined : box;
}

/** Something that neither holds the element nor lies in it is drawn over its middle. */
function isCovered(element: Element, box: Box): boolean {
  const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
  const y = (Math.max(box.y, 0) + Math.min(box.y + box.height, innerHeight)) / 2;
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(x, y);
  return top !== null && !element.contains(top) && !top.contains(element);
}
