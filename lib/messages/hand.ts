import { browser } from 'wxt/browser';
import type { Box } from '../model/sighting';

/** The page as it stands, measured right before and right after a picture. */
export interface Measurement {
  /** Made once for each document; another one means another page. */
  documentId: string;
  stopId: string | undefined;
  host: string;
  viewport: { width: number; height: number };
  scroll: { x: number; y: number };
  pixelRatio: number;
  /** Fields that may hold something typed, in the viewport, CSS pixels. */
  privateBoxes: Box[];
  /** Frames in the viewport with the host they were asked for; `box` is the part in which their page is drawn. */
  frames: { host: string; box: Box }[];
  /** By sighting key: what is well in view. */
  shows: Record<string, Box>;
}

/** A link of the page: where to, and the words on it. */
export interface Link {
  url: string;
  text: string;
}

/**
 * What a walked page holds out to the background, in the extension's own isolated world, where the page
 * cannot see it. Questions with an answer at once; the page's own story goes by `ask`.
 */
export interface PageHand {
  measure(): Measurement;
  /** Scrolls to the element of a key, or to the frame of a host; tells where it then stands, null when it cannot be shown. */
  show(key: string, frame: string | undefined): Promise<Box | null>;
  scrollTo(y: number): void;
  links(): Link[];
  /** Stops listening and takes everything of ours out of the page. */
  leave(): void;
}

declare global {
  var touchtrailHand: PageHand | undefined;
  var touchtrailWalk: string | undefined;
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
  target: { tabId: number; allFrames?: boolean },
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
  const hand = globalThis.touchtrailHand as Record<string, (...given: unknown[]) => unknown> | undefined;
  return hand?.[name]?.(...given) ?? null;
}
