import { browser } from 'wxt/browser';
import { callAllFrames } from '../messages/hand';
import type { BlindSpot } from '../model/stop';
import type { Walk } from '../model/walk';
import { tabsOf } from '../store/walks';

/** Why a page has no walker in it: it is closed to extensions or not allowed, it did not load, or the tab is gone. */
export type Refusal = Extract<BlindSpot['why'], 'permission' | 'unreachable'>;

/**
 * Puts the walker into every frame of a tab of the walk that may be entered. Harmless where it already is.
 * Gives the reason when the page itself cannot be entered: the browser's own pages, the store, a site without
 * permission, a page that did not load.
 */
export async function inject(walk: Walk, tabId = walk.tabId): Promise<Refusal | undefined> {
  if (tabId === undefined) return 'unreachable';
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({
      target,
      func: nameWalk,
      args: [walk.id],
      injectImmediately: true,
    });
    await browser.scripting.executeScript({ target, files: ['/walker.js'], injectImmediately: true });
    return undefined;
  } catch (error) {
    return /error page|No tab with id|Invalid tab/i.test(String(error)) ? 'unreachable' : 'permission';
  }
}

/** Whether any script of ours may run in a tab, whatever page it shows. */
export async function mayEnter(tabId: number): Promise<boolean> {
  const entered = browser.scripting.executeScript({ target: { tabId }, func: () => true });
  return entered.then(
    () => true,
    () => false,
  );
}

/** Takes the walker out of every tab of a walk. */
export async function withdraw(walk: Walk): Promise<void> {
  for (const tabId of tabsOf(walk)) await callAllFrames(tabId, 'leave');
}

/** Runs in the page's isolated world: the walk's id must be known before the first click, without a message. */
function nameWalk(walkId: string): void {
  if (globalThis.touchtrailWalk !== walkId) globalThis.touchtrailHand?.leave();
  globalThis.touchtrailWalk = walkId;
}
