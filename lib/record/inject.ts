import { browser } from 'wxt/browser';
import { callAllFrames } from '../messages/call-page';
import { whyClosed } from '../messages/closed-pages';
import { fail, type Result, succeed } from '../model/result';
import type { Words } from '../model/spoken';
import type { BlindSpot } from '../model/stop';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { stopInTab, tabsOf, walkInTab } from '../store/walks';
import { wordsOf } from './vocabulary';

/** Why a page has no walker in it: it is closed to extensions or not allowed, did not load, is a document, or the tab is gone. */
export type Refusal = Extract<BlindSpot['why'], 'permission' | 'unreachable' | 'document'>;

/**
 * Puts the walker into every frame of a tab of the walk that may be entered. Harmless where it already is.
 * Gives the reason when the page itself cannot be entered: the browser's own pages, the store, a site without
 * permission, a page that did not load.
 */
export async function inject(walk: Walk, tabId = walk.tabId): Promise<Refusal | undefined> {
  if (tabId === undefined) return 'unreachable';
  // A user may have let extensions into files; what lies on a computer is still no part of anybody's chain.
  if (await showsFile(tabId)) return 'permission';
  const target = { tabId, allFrames: true };
  try {
    const named = await browser.scripting.executeScript({
      target,
      func: nameWalk,
      args: [walk.id],
      injectImmediately: true,
    });
    if (named.every(({ result }) => result === true)) return undefined;
    // Before the walker, so that even a click that comes before its first look is understood.
    const words = await likelyWords(walk, tabId);
    await browser.scripting.executeScript({
      target,
      func: giveWords,
      args: [words] as never,
      injectImmediately: true,
    });
    // Measures the top page alone, for which the walker asks when it begins.
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/marks.js'],
      injectImmediately: true,
    });
    await browser.scripting.executeScript({ target, files: ['/walker.js'], injectImmediately: true });
    return undefined;
  } catch (error) {
    return refusalOf(error, tabId);
  }
}

/**
 * Between two documents a tab can be entered for a moment by nobody. Tried again soon, for every moment may be the one
 * of a click, and long enough for the next document to come. Milliseconds.
 */
const AGAIN_AFTER_MS = [15, 30, 60, 120, 240];

/** As `inject`, but a refusal is one only when it lasts: who begins a walk may have pressed a link right after. */
export async function enter(walk: Walk, tabId = walk.tabId): Promise<Refusal | undefined> {
  let refusal = await inject(walk, tabId);
  for (const pause of AGAIN_AFTER_MS) {
    if (!refusal) return undefined;
    await new Promise((resolve) => setTimeout(resolve, pause));
    refusal = await inject(walk, tabId);
  }
  return refusal;
}

async function showsFile(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return whyClosed(tab?.url) === 'file';
}

/** Chromium names a page that did not load; Firefox only refuses: then it is one, where the site itself is allowed. */
async function refusalOf(error: unknown, tabId: number): Promise<Refusal> {
  if (/error page|No tab with id|Invalid tab/i.test(String(error))) return 'unreachable';
  if (!import.meta.env.FIREFOX) return 'permission';
  const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
  const closed = whyClosed(url);
  if (closed === 'document') return 'document';
  if (closed || !/^https?:/.test(url)) return 'permission';
  const isAllowed = await browser.permissions
    .contains({ origins: [`${new URL(url).origin}/*`] })
    .catch(() => false);
  return isAllowed ? 'unreachable' : 'permission';
}

/** Puts what hears answers into a frame of a walked tab that has something to hear. */
export async function bringListener(tabId: number | undefined, frameId: number): Promise<Result<null>> {
  if (tabId === undefined || !(await walkInTab(tabId))) return fail('tab-gone');
  const target = { tabId, frameIds: [frameId] };
  return browser.scripting
    .executeScript({ target, files: ['/listen.js'], injectImmediately: true })
    .then(() => succeed(null))
    .catch(() => fail('tab-gone'));
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

/** Those of the language of the page before, which mostly is this one's too, and of English; others a page asks for. */
async function likelyWords(walk: Walk, tabId: number): Promise<Words> {
  const stopId = stopInTab(walk, tabId);
  const before = stopId ? await db.stops.get(stopId) : undefined;
  return wordsOf(['en', before?.language ?? 'en']);
}

/**
 * Runs in the page's isolated world: the walk's id must be known before the first click, without a message. True when
 * the walker is there already.
 */
function nameWalk(walkId: string): boolean {
  // An element of the page that has this name as its id is found under it as well: see `ownGlobal`.
  const hand = Object.hasOwn(globalThis, 'touchtrailHand') ? globalThis.touchtrailHand : undefined;
  if (globalThis.touchtrailWalk !== walkId || !hand?.isHere()) hand?.leave();
  globalThis.touchtrailWalk = walkId;
  return Object.hasOwn(globalThis, 'touchtrailHand');
}

/** Runs in the page's isolated world. */
function giveWords(words: Words): void {
  if (!Object.hasOwn(globalThis, 'touchtrailHand')) globalThis.touchtrailWords = words;
}
