import { browser } from 'wxt/browser';
import type { Sender } from '../messages/answer';
import { fail, type Result } from '../model/result';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { changeWalk, isTabOf, walkInTab } from '../store/walks';
import { mayEnter } from './inject';
import { pausedNow } from './pauses';

/**
 * The tabs of a walk. A customer who follows a link into a new tab, or a booking in a window of its own, is still on
 * the same way, so such tabs belong to the walk. The one in front is `tabId`; the others stand `aside`.
 */

/** A page may speak of a walk only from a tab of it; the browser tells which tab that is. */
export const fromItsTab =
  <Asked extends { walkId: string }, Given>(act: (asked: Asked) => Promise<Result<Given>>) =>
  async (asked: Asked, { tab }: Sender): Promise<Result<Given>> => {
    const walk = await db.walks.get(asked.walkId);
    return walk && isTabOf(walk, tab?.id) ? act(asked) : fail('bad-message', 'tab');
  };

/** A tab was opened by a tab of the walk. It stands aside until its first page shows what it is. */
export async function openTab(tabId: number, openerTabId: number | undefined): Promise<void> {
  const walk = openerTabId === undefined ? undefined : await walkInTab(openerTabId);
  if (!walk) return;
  await changeWalk(walk.id, (now) =>
    isTabOf(now, tabId) ? {} : { aside: [...(now.aside ?? []), { tabId, isUnproven: true }].slice(-100) },
  );
}

/**
 * True when a tab belongs to the walk for good. A tab just opened may be an empty one for something else (browsers give
 * those an opener too): when its first page is no web page it is the walker's own affair, and is let go.
 */
export async function proveTab(walk: Walk, tabId: number): Promise<boolean> {
  if (!walk.aside?.some((one) => one.tabId === tabId && one.isUnproven)) return true;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!/^https?:/.test(tab?.url ?? '')) {
    // A window that a script opens empty and fills later shows nothing yet, but may be entered.
    if (!(await mayEnter(tabId))) await leaveTab(tabId);
    return false;
  }
  await changeWalk(walk.id, ({ aside }) => ({
    aside: aside?.map((one) => (one.tabId === tabId ? { ...one, isUnproven: undefined } : one)),
  }));
  if (tab?.active) await bringForward(tabId);
  return true;
}

/** A tab was brought to the front: when it is one of the walk's, the walk goes on there. */
export async function bringForward(tabId: number): Promise<void> {
  const walk = await walkInTab(tabId);
  if (walk && walk.tabId !== tabId) await changeWalk(walk.id, (now) => inFront(now, tabId));
}

/** Another window was brought to the front. */
export async function bringWindowForward(windowId: number): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, windowId }).catch(() => []);
  if (tab?.id !== undefined) await bringForward(tab.id);
}

function inFront(walk: Walk, tabId: number): Partial<Walk> {
  const next = walk.aside?.find((one) => one.tabId === tabId && !one.isUnproven);
  if (!next) return {};
  const others = (walk.aside ?? []).filter((one) => one !== next);
  const left = walk.tabId === undefined ? [] : [{ tabId: walk.tabId, stopId: walk.currentStopId }];
  return { tabId, currentStopId: next.stopId ?? walk.currentStopId, aside: [...others, ...left] };
}

/** A tab was closed. The walk goes on in another of its tabs; when it was the last, it waits to be continued. */
export async function leaveTab(tabId: number): Promise<void> {
  const walk = await walkInTab(tabId);
  if (!walk) return;
  await changeWalk(walk.id, (now) => {
    const aside = now.aside?.filter((one) => one.tabId !== tabId);
    if (now.tabId !== tabId) return { aside };
    const next = aside?.findLast((one) => !one.isUnproven);
    if (!next) return { ...pausedNow(now, 'tab-closed'), tabId: undefined, aside: undefined };
    return {
      tabId: next.tabId,
      currentStopId: next.stopId ?? now.currentStopId,
      aside: aside?.filter((one) => one !== next),
    };
  });
}

/** A discarded or prerendered tab comes back under another id. */
export async function moveTab(from: number, to: number): Promise<void> {
  const walk = await walkInTab(from);
  if (!walk) return;
  await changeWalk(walk.id, ({ tabId, aside }) => ({
    tabId: tabId === from ? to : tabId,
    aside: aside?.map((one) => (one.tabId === from ? { ...one, tabId: to } : one)),
  }));
}
