import { pathOf } from './locate';
import { rootsOf } from './measure';
import { findAll, upFrom } from './safe-dom';
import { pageHeight, scrollPageTo } from './scroller';

/** Long enough on each part of a page for an observer to notice it. */
const GLANCE_MS = 80;
/** Pictures of a page that have not come by then are left out. */
const IMAGES_MS = 3_000;
const REST_MS = 150;
/** A page that has not drawn by then is too busy for a picture, or not in view. */
const DRAWN_MS = 1_000;
/** Asking the style of so many elements takes about a tenth of a second; larger pages keep what is pinned further in. */
const MOST_ELEMENTS = 20_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Goes down the page once, at most `most` CSS pixels, and back to the top when what loads lazily has come. */
export async function awaken(most: number): Promise<void> {
  const height = () => Math.min(most, pageHeight());
  for (let y = 0; y < height(); y += innerHeight) {
    scrollPageTo(y);
    await pause(GLANCE_MS);
  }
  await imagesCome(IMAGES_MS);
  scrollPageTo(0);
}

/** Scrolls there and waits until the page has been drawn and its pictures in view have come. */
export async function goTo(y: number): Promise<void> {
  scrollPageTo(y);
  await pause(REST_MS);
  await imagesCome(IMAGES_MS / 2, (image) => {
    const { top, bottom } = image.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

/**
 * Whether what the page is by now has been drawn: the first frame is that of the change, the second says that the first
 * was handed on. A picture taken earlier may still show the page as it was. A page out of view draws nothing anew, and
 * is as drawn as it will be.
 */
export function drawn(): Promise<boolean> {
  const twoFrames = new Promise<boolean>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))),
  );
  const tooLate = pause(DRAWN_MS).then(() => document.visibilityState !== 'visible');
  return Promise.race([twoFrames, tooLate]);
}

async function imagesCome(most: number, isMeant: (image: Element) => boolean = () => true): Promise<void> {
  const until = performance.now() + most;
  const isComing = (image: HTMLImageElement) => !image.complete && image.getClientRects().length > 0;
  while (performance.now() < until && [...document.images].some((image) => isComing(image) && isMeant(image)))
    await pause(50);
}

/** Selectors of what keeps its place while the page scrolls: see Pinned. Asks only styles. */
export function pinned(): { above: string[]; below: string[]; sticky: string[] } {
  const found = { above: [] as string[], below: [] as string[], sticky: [] as string[] };
  let asked = 0;
  for (const root of rootsOf(document)) {
    for (const element of root?.querySelectorAll('*') ?? []) {
      if (++asked > MOST_ELEMENTS) return found;
      const { position } = getComputedStyle(element);
      if (position !== 'fixed' && position !== 'sticky') continue;
      const selector = selectorOf(element, position);
      if (!selector || element.getClientRects().length === 0) continue;
      if (position === 'sticky') found.sticky.push(selector);
      else if (isHeldByViewport(element))
        found[element.getBoundingClientRect().top > innerHeight / 2 ? 'below' : 'above'].push(selector);
    }
  }
  return found;
}

/**
 * No selector reaches into a shadow root from outside. What is fixed there is named by its host, where that takes no
 * room in the page itself, as widgets have it; else it stays, and is pictured as often as it is seen.
 */
function selectorOf(element: Element, position: string): string | undefined {
  const [outermost, ...inside] = pathOf(element);
  if (inside.length === 0 || !outermost) return outermost;
  const host = findAll(document, outermost)[0]?.getBoundingClientRect();
  return position === 'fixed' && host && host.width * host.height === 0 ? outermost : undefined;
}

/** What stands in something transformed or contained is fixed to that, and scrolls with it. */
function isHeldByViewport(element: Element): boolean {
  return ![...upFrom(element)].slice(1).some((around) => {
    const { transform, perspective, filter, contain, willChange } = getComputedStyle(around);
    return (
      [transform, perspective, filter].some((one) => one !== 'none' && one !== '') ||
      /paint|layout|strict|content/.test(contain) ||
      /transform|perspective|filter/.test(willChange)
    );
  });
}
