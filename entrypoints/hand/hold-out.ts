import type { Held, Link } from '@/lib/messages/hand';
import type { PrivatePart } from '@/lib/model/brand';
import { pathOf } from '@/lib/page/locate';
import { boxInView } from '@/lib/page/measure';
import { isPicking, pick } from '@/lib/page/pick';
import { scrollPageTo } from '@/lib/page/scroller';
import { awaken, drawn, goTo, pinned } from '@/lib/page/whole-page';
import type { Known } from '../walker/known';
import { measure, wellInView } from './measure';

/** A page has this long to come to rest after we scrolled it. */
const AFTER_SCROLL_MS = 250;

/** All of the hand that the walker does not hold out by itself: see PageHand. */
export function holdOut(known: Known): Held {
  return {
    measure: (asked) => measure(known, asked),
    async show(key, frame) {
      const element = known.elements().get(key)?.find(hasBox) ?? (frame ? frameOf(frame) : undefined);
      if (!element) return null;
      if (!wellInView(element))
        Element.prototype.scrollIntoView.call(element, {
          block: 'center',
          inline: 'nearest',
          behavior: 'instant',
        });
      await new Promise((resolve) => setTimeout(resolve, AFTER_SCROLL_MS));
      return boxInView(element) ?? null;
    },
    scrollTo: scrollPageTo,
    awaken,
    goTo,
    drawn,
    pinned,
    links: () => Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'), linkOf).slice(0, 2_000),
    async choosePrivate(words) {
      const chosen = pick(words);
      known.choosing(true);
      void chosen.then((element) => {
        known.choosing(isPicking());
        if (element) known.onPrivate(partOf(element));
      });
      await drawn();
      return isPicking();
    },
  };
}

/** One with an id of its own is meant on every page; a place among others only on this one. */
function partOf(element: Element): PrivatePart {
  const path = pathOf(element);
  const isNamed = path.length === 1 && path[0]?.startsWith('#') && !path[0].includes(' ');
  return { host: location.host, path, ...(!isNamed && { page: location.pathname.slice(0, 2048) }) };
}

const hasBox = (element: Element): boolean => Element.prototype.getClientRects.call(element).length > 0;

/** A frame without an address of its own is called by its page's host. */
const frameOf = (host: string): Element | undefined =>
  [...document.querySelectorAll('iframe')].find(({ src }) =>
    URL.canParse(src) ? new URL(src).host === host : host === location.host,
  );

const linkOf = (link: HTMLAnchorElement): Link => ({
  url: link.href,
  text: (link.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 100),
});
