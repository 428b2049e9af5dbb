import { browser } from 'wxt/browser';
import type { PageHand } from './hand';

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

type Target = { tabId: number } & ({ allFrames?: false } | { allFrames: true } | { frameIds: number[] });

/** The answer of a page where the walker stands, but not yet what is asked for. */
const NOT_YET = 'touchtrail: not yet';

async function callFrames(target: Target, name: keyof PageHand, given: unknown[]): Promise<unknown[]> {
  try {
    const answers = await reachInto(target, name, given);
    if (!answers.includes(NOT_YET)) return answers;
    await browser.scripting.executeScript({ target, files: ['/hand.js'], injectImmediately: true });
    return await reachInto(target, name, given);
  } catch {
    return [];
  }
}

async function reachInto(target: Target, name: keyof PageHand, given: unknown[]): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({
    target,
    func: reach,
    args: [name, given, NOT_YET] as never,
    // A page may load for ever, and is asked what is there now.
    injectImmediately: true,
  });
  return results.sort((a, b) => a.frameId - b.frameId).map((one) => one.result);
}

/** Runs in the page's isolated world; must not use anything outside itself. */
function reach(name: keyof PageHand, given: unknown[], notYet: string): unknown {
  // An element of the page that has this name as its id is found under it as well, but is no own property.
  if (!Object.hasOwn(globalThis, 'touchtrailHand')) return null;
  const hand = globalThis.touchtrailHand as unknown as Record<string, (...given: unknown[]) => unknown>;
  const call = hand[name];
  return call ? (call(...given) ?? null) : notYet;
}
