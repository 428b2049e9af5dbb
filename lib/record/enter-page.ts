import { v7 as makeId } from 'uuid';
import { browser } from 'wxt/browser';
import { whyClosed } from '../messages/closed-pages';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { putStop } from '../store/stops';
import { stopInTab, tabsOf, walkInTab, walksUnderWay } from '../store/walks';
import { pauseWithoutPermission } from './access';
import { enter, type Refusal } from './inject';
import { drainJournal, IN_FLIGHT_MS } from './steps';
import { proveTab } from './tabs';
import { inTurn, onceMore } from './turns';

/** A page that could not be entered is still a page of the walk, with the reason. */
async function noteUnreachable(walk: Walk, tabId: number, url: string, why: Refusal): Promise<void> {
  const at = Date.now();
  const id = makeId();
  const blindSpots = [{ why, what: hostOf(url) }];
  const stop = { id, walkId: walk.id, at, url, title: '', load: {}, answers: {}, sightings: [], blindSpots };
  await putStop(id, () => stop, tabId);
}

/** Of an address that is no web page's only the scheme: "chrome:", "file:". */
function hostOf(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, 256);
  const { protocol, host } = new URL(url);
  return (/^https?:$/.test(protocol) ? host : protocol).slice(0, 256);
}

/**
 * A tab shows another document, or more of the one it showed. Pages are entered beside each other: a tab that is closing
 * may never answer, and the click of a customer waits for nobody.
 */
export const enterTab = onceMore(enterDocument);

async function enterDocument(tabId: number): Promise<void> {
  const walk = await inTurn(() => provenWalk(tabId));
  if (!walk) return;
  await enterPage(walk, tabId);
  // The page that was left may have told the journal only.
  await drainJournal(IN_FLIGHT_MS);
}

/** Whose tab it is changes with what happens to others, and is told in turn. */
async function provenWalk(tabId: number): Promise<Walk | undefined> {
  const walk = await walkInTab(tabId);
  return walk && (await proveTab(walk, tabId)) ? walk : undefined;
}

/** Rings while anything is walked. */
export const PAGES_ALARM = 'pages';

/**
 * The browser tells of a document once: a background that was ended while it entered one will not hear of it again.
 * So every page of every walk is seen to when a background begins, when a screen asks that heard of a page as well,
 * and now and then.
 */
export const enterAll = onceMore<void>(enterEach);

async function enterEach(): Promise<void> {
  const walks = await inTurn(walksAllowed);
  // A background that begins on a busy machine may not know yet: then it is asked again, and no walk is given up.
  if (!walks || walks.length > 0) await browser.alarms.create(PAGES_ALARM, { periodInMinutes: 0.5 });
  else await browser.alarms.clear(PAGES_ALARM);
  await Promise.all(
    (walks ?? []).flatMap(tabsOf).map(async (tabId) => ((await isOpen(tabId)) ? enterTab(tabId) : undefined)),
  );
}

async function walksAllowed(): Promise<Walk[]> {
  await pauseWithoutPermission();
  return walksUnderWay();
}

const isOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

/** What is now the case in a tab of the walk after it went to another document. */
async function enterPage(walk: Walk, tabId: number): Promise<void> {
  const refusal = await enter(walk, tabId);
  if (refusal) await noteRefusal(walk, tabId, refusal);
}

/** Once for each page: told again, it is the same one. */
async function noteRefusal(walk: Walk, tabId: number, refusal: Refusal): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // A tab that is gone, or asleep, shows no page that could be missed.
  if (!tab || tab.discarded) return;
  const url = kept(tab.url ?? '');
  const stopId = stopInTab(walk, tabId);
  const current = stopId ? await db.stops.get(stopId) : undefined;
  if (current && current.url === url && current.blindSpots.length > 0) return;
  await noteUnreachable(walk, tabId, url, refusal);
}

/** Queries and fragments carry personal things and are not kept, nor where a file lies on this computer. */
function kept(url: string): string {
  return whyClosed(url) === 'file' ? 'file:///' : (url.split(/[?#]/)[0]?.slice(0, 4096) ?? '');
}
