import { browser } from 'wxt/browser';
import { callAllFrames } from '../messages/hand';
import type { Walk } from '../model/walk';

/**
 * Puts the walker into every frame of the walked tab that may be entered. Harmless where it already is.
 * False when the page itself cannot be entered: the browser's own pages, the store, or a site without permission.
 */
export async function inject(walk: Walk): Promise<boolean> {
  if (walk.tabId === undefined) return false;
  const target = { tabId: walk.tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({
      target,
      func: nameWalk,
      args: [walk.id],
      injectImmediately: true,
    });
    await browser.scripting.executeScript({ target, files: ['/walker.js'], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** Takes the walker out of a tab. */
export async function withdraw(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await callAllFrames(tabId, 'leave');
}

/** Runs in the page's isolated world: the walk's id must be known before the first click, without a message. */
function nameWalk(walkId: string): void {
  if (globalThis.touchtrailWalk !== walkId) globalThis.touchtrailHand?.leave();
  globalThis.touchtrailWalk = walkId;
}
