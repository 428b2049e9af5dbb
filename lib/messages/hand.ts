import { browser } from 'wxt/browser';
import type { PrivatePart } from '../model/brand';
import type { Box } from '../model/sighting';
import type { Words } from '../model/spoken';

/** What a measurement is to cover, and what must be known for it that the page does not know. */
export interface MeasureAsked {
  /** What is in the viewport now, or the page from top to bottom. */
  extent: 'view' | 'page';
  /** Something was sent on this walk, so that a number the page shows may be the visitor's own. */
  hasSent: boolean;
  /** What the user marked as private. */
  privateParts: PrivatePart[];
}

/** A frame as the page around it sees it. */
export interface FrameSeen {
  /** Its number in `window.frames`; absent for one inside a shadow root, which has none. */
  index?: number;
  /** Host it was asked for; '' without an address. */
  host: string;
  /** The part in which its page is drawn. */
  box: Box;
  /** How much larger than itself its page is drawn; absent where it is turned or warped. */
  scale?: number;
}

/** The page as it stands, measured right before and right after a picture. Boxes from the viewport's corner, CSS pixels. */
export interface Measurement {
  /** Made once for each document; another one means another page. */
  documentId: string;
  stopId: string | undefined;
  host: string;
  /** Which frame of which frame this is, from the top: numbers in `window.frames`. [] is the top, undefined an unlisted one. */
  place: number[] | undefined;
  viewport: { width: number; height: number };
  /** The viewport without scroll bars. */
  client: { width: number; height: number };
  page: { width: number; height: number };
  /** Of a page that itself does not scroll, the part that does; `scroll` and `page` then speak of that. */
  pane?: Box;
  scroll: { x: number; y: number };
  pixelRatio: number;
  theme: 'light' | 'dark';
  /** What two fingers magnified: the part that is seen, and how large. */
  lens: { x: number; y: number; scale: number };
  /** Fields that may hold something typed, personal text, and what was marked. */
  privateBoxes: Box[];
  frames: FrameSeen[];
  /** By sighting key: what is well in view; of a whole page, what is drawn at all. */
  shows: Record<string, Box>;
}

/** A link of the page: where to, and the words on it. */
export interface Link {
  url: string;
  text: string;
}

/** Selectors of parts that keep their place while the page scrolls, one for each element. */
export interface Pinned {
  /** Fixed in the upper half of the viewport or over all of it: shown on the first part of a whole page's picture. */
  above: string[];
  /** Fixed in the lower half: shown on the last part. */
  below: string[];
  /** Sticky: shown where they stand in the page. */
  sticky: string[];
}

/**
 * What a walked page holds out to the background, in the extension's own isolated world, where the page
 * cannot see it. Questions with an answer at once; the page's own story goes by `ask`.
 */
export interface PageHand {
  /**
   * Whether it stands in the document that is there now. A frame or window first holds an empty document; the browser
   * gives the page that replaces it the same global object, with the hand of the document that was.
   */
  isHere(): boolean;
  /** The stop the top page stands on; null in a frame. */
  stop(): string | null;
  measure(asked?: MeasureAsked): Measurement;
  /** Scrolls to the element of a key, or to the frame of a host; tells where it then stands, null when it cannot be shown. */
  show(key: string, frame: string | undefined): Promise<Box | null>;
  scrollTo(y: number): void;
  /** Goes down the page once, so that what loads when it is seen loads; back at the top when that has come or time is up. */
  awaken(most: number): Promise<void>;
  /** Scrolls there and resolves when the page has come to rest. */
  goTo(y: number): Promise<void>;
  /** True when the page as it is now stands on the screen, so that a picture shows it and nothing older. */
  drawn(): Promise<boolean>;
  /** Selectors of what keeps its place while the page scrolls. */
  pinned(): Pinned;
  links(): Link[];
  /** Lets the user choose an element to keep out of pictures; what is chosen is told by `ask`. False when the page takes away what we show. */
  choosePrivate(words: { title: string; keys: string; cancel: string }): Promise<boolean>;
  /** Stops listening and takes everything of ours out of the page. */
  leave(): void;
}

declare global {
  var touchtrailHand: PageHand | undefined;
  var touchtrailWalk: string | undefined;
  /** Until the walker has taken them. */
  var touchtrailWords: Words | undefined;
}

/** Calls the hand of a tab's page; undefined where there is none (page gone, not allowed, no walker in it). */
export async function callPage<Name extends keyof PageHand>(
  tabId: number,
  name: Name,
  ...given: Parameters<PageHand[Name]>
): Promise<Awaited<ReturnType<PageHand[Name]>> | undefined> {
  const [top] = await callFrames({ tabId }, name, given);
  return (top ?? undefined) as Awaited<ReturnType<PageHand[Name]>> | undefined;
}

/**
 * The stop of the page in which a frame stands; undefined when the frame is gone, or its page has no walker. Both are
 * asked in one call: a frame that is still there belongs to the page that is there, not to the one before.
 */
export async function stopOfFrame(tabId: number, frameId: number): Promise<string | undefined> {
  const answers = await callFrames({ tabId, frameIds: [0, frameId] }, 'stop', []);
  return answers.length === 2 ? ((answers[0] as string | null) ?? undefined) : undefined;
}

/** The same in the top page and all its frames, the top first. */
export async function callAllFrames<Name extends keyof PageHand>(
  tabId: number,
  name: Name,
  ...given: Parameters<PageHand[Name]>
): Promise<Awaited<ReturnType<PageHand[Name]>>[]> {
  const all = await callFrames({ tabId, allFrames: true }, name, given);
  return all.filter((one) => one !== null && one !== undefined) as Awaited<ReturnType<PageHand[Name]>>[];
}

async function callFrames(
  target: { tabId: number } & ({ allFrames?: false } | { allFrames: true } | { frameIds: number[] }),
  name: keyof PageHand,
  given: unknown[],
): Promise<unknown[]> {
  try {
    const results = await browser.scripting.executeScript({
      target,
      func: reach,
      args: [name, given] as never,
    });
    return results.sort((a, b) => a.frameId - b.frameId).map((one) => one.result);
  } catch {
    return [];
  }
}

/** Runs in the page's isolated world; must not use anything outside itself. */
function reach(name: keyof PageHand, given: unknown[]): unknown {
  // An element of the page that has this name as its id is found under it as well, but is no own property.
  if (!Object.hasOwn(globalThis, 'touchtrailHand')) return null;
  const hand = globalThis.touchtrailHand as unknown as Record<string, (...given: unknown[]) => unknown>;
  return hand[name]?.(...given) ?? null;
}
