import { browser } from 'wxt/browser';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { changeWalk, openWalks, tabsOf } from '../store/walks';
import { enter } from './inject';
import { pausedNow } from './pauses';
import { givePicturesUp } from './pictures';

/** Lives as long as the browser: `storage.session` is emptied at its start, and when the extension is loaded anew. */
const SESSION = 'session';
/**
 * The browser tells why the background starts, on a busy machine only after some seconds. Of a start it says nothing of
 * (an extension enabled again) tab ids may be of another session as well, and the safe answer is to let walks rest.
 */
const TELLS_WITHIN_MS = 10_000;

export type Start = 'browser' | 'extension';

/**
 * Why the extension starts: with the browser, or by itself (installed, updated, reloaded) under a browser that has been
 * running. Registers listeners, so it must be called in the first turn.
 */
export function watchStart(): Promise<Start> {
  return new Promise((resolve) => {
    browser.runtime.onStartup.addListener(() => resolve('browser'));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install' || reason === 'update') resolve('extension');
    });
    setTimeout(() => resolve('browser'), TELLS_WITHIN_MS);
  });
}

/**
 * Once in each session. When the browser starts, tab ids of the last session mean nothing: every open walk waits,
 * paused, for the walker to go on. When only the extension was loaded anew, walks go on in their tabs; the walkers of
 * the old one in those pages notice that nobody hears them, and go quiet. Never rejects.
 */
export async function beginSession(started: Promise<Start>): Promise<void> {
  const { [SESSION]: isKnown } = await browser.storage.session
    .get(SESSION)
    .catch(() => ({ [SESSION]: true }));
  if (isKnown) return;
  const start = await started;
  for (const walk of await openWalks()) {
    if (start === 'browser' || !(await goOn(walk))) await rest(walk, start);
    await givePicturesUp(walk.id, 'interrupted');
  }
  // Last: a background ended in the middle begins again.
  await browser.storage.session.set({ [SESSION]: true });
}

async function goOn(walk: Walk): Promise<boolean> {
  if (walk.state !== 'walking') return false;
  // When the browser was closed as well, the number may be another tab's by now.
  if (!(await isStillThere(walk))) return false;
  const entered = await Promise.all(tabsOf(walk).map((tabId) => enter(walk, tabId)));
  return entered[0] === undefined && entered.length > 0;
}

/** The tab shows the site on which the walk was in it; an empty one, or one that is not told, does not. */
async function isStillThere({ tabId, currentStopId }: Walk): Promise<boolean> {
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  const stop = currentStopId ? await db.stops.get(currentStopId) : undefined;
  const [now, before] = [tab?.url ?? '', stop?.url ?? ''];
  return URL.canParse(now) && URL.canParse(before) && new URL(now).host === new URL(before).host;
}

async function rest(walk: Walk, start: Start): Promise<void> {
  const why = start === 'browser' ? 'browser-closed' : 'extension-reloaded';
  await changeWalk(walk.id, (now) => ({ ...pausedNow(now, why), tabId: undefined, aside: undefined }));
}
