import robotsParser from 'robots-parser';
import { browser } from 'wxt/browser';
import { callPage } from '../messages/call-page';
import type { Parsed } from '../messages/protocol';
import { fail, type Result, succeed } from '../model/result';
import type { Stop } from '../model/stop';
import type { Scout, Walk } from '../model/walk';
import { db } from '../store/db';
import { changeWalk } from '../store/walks';
import { byRank, type Found, pageOf, siteOf, worthVisiting } from './scout-links';
import { addSeen } from './seen';

/** At least this long between two pages: a scout is a polite visitor. */
const BETWEEN_PAGES_MS = 1_000;
/** A page that has told nothing by then is given up. */
const PAGE_LIMIT_MS = 20_000;
/** The look after which a page is taken as read: by the second, about 2 s in, late widgets are there. */
const READ_AFTER_LOOK = 1;
export const SCOUT_ALARM = 'scout';
const ROBOT_NAME = 'Touchtrail';

/**
 * The scout walks by itself: it reads the page it is on, puts all it sees into the chain as seen, and goes to the
 * most promising page of the same site. It never submits a form and presses nothing; it only follows addresses.
 * Its memory is the walk's row, so a worker that was ended goes on at the next report or alarm.
 */
export async function beginScout(walkId: string, limit: number): Promise<Result<null>> {
  const walk = await db.walks.get(walkId);
  if (!walk) return fail('no-such-walk');
  const scout: Scout = { state: 'running', limit, queue: [], visited: [], askedAt: Date.now(), failed: [] };
  const changed = await changeWalk(walkId, () => ({ scout }));
  if (!changed.ok) return changed;
  await browser.alarms.create(SCOUT_ALARM, { periodInMinutes: 0.5 });
  giveUpLater(walkId, scout.askedAt);
  const stop = walk.currentStopId ? await db.stops.get(walk.currentStopId) : undefined;
  // A page that has not been looked at long enough tells so itself, by its next report.
  if (stop) await afterReport(changed.value, stop);
  return succeed(null);
}

export function startScout({ walkId, pages }: Parsed<'startScout'>): Promise<Result<null>> {
  return beginScout(walkId, pages);
}

export async function stopScout({ walkId }: { walkId: string }): Promise<Result<null>> {
  const changed = await changeWalk(walkId, ({ scout }) => ({
    scout: scout && { ...scout, state: 'stopped' },
  }));
  return changed.ok ? succeed(null) : changed;
}

/** Called with every report of a page's top frame. */
export async function afterReport(walk: Walk, stop: Stop): Promise<void> {
  if (walk.scout?.state !== 'running' || (stop.looks ?? -1) < READ_AFTER_LOOK) return;
  void readPage(walk, stop);
}

async function readPage(walk: Walk, stop: Stop): Promise<void> {
  const page = pageOf(stop.url, siteOf(stop.url));
  const claimed = await claim(walk.id, page ?? stop.url);
  if (!claimed) return;
  const inChain = new Set(
    (await db.touchpoints.where('walkId').equals(walk.id).toArray()).map((one) => one.key),
  );
  const keys = stop.sightings.map((sighting) => sighting.key).filter((key) => !inChain.has(key));
  if (keys.length > 0) await addSeen({ walkId: walk.id, stopId: stop.id, keys }, 'scout');
  const links = walk.tabId === undefined ? [] : await callPage(walk.tabId, 'links');
  await goOn(walk.id, stop.url, worthVisiting(links ?? [], stop.url));
}

/** A page is read once, even when two reports of it arrive. */
async function claim(walkId: string, url: string): Promise<boolean> {
  let isMine = false;
  await changeWalk(walkId, ({ scout }) => {
    isMine = scout?.state === 'running' && !scout.visited.includes(url);
    return isMine && scout ? { scout: { ...scout, visited: [...scout.visited, url] } } : {};
  });
  return isMine;
}

/** Queues what was found and goes to the next page, or ends. */
async function goOn(walkId: string, from: string, found: Found[]): Promise<void> {
  const allowed = await allowedBy(from, found);
  const changed = await changeWalk(walkId, ({ scout }) => {
    if (scout?.state !== 'running') return {};
    const known = new Set([...scout.visited, ...scout.queue.map(({ url }) => url)]);
    const queue = [...scout.queue, ...allowed.filter(({ url }) => !known.has(url))]
      .sort(byRank)
      .slice(0, 500);
    const [next, ...rest] = scout.visited.length < scout.limit ? queue : [];
    if (!next) return { scout: { ...scout, state: 'done', current: undefined } };
    return { scout: { ...scout, queue: rest, current: next.url, askedAt: Date.now() } };
  });
  const walk = changed.ok ? changed.value : undefined;
  if (walk?.scout?.state !== 'running' || walk.scout.current === undefined) return;
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_PAGES_MS));
  await visit(walk, walk.scout.current);
}

async function visit(walk: Walk, url: string): Promise<void> {
  giveUpLater(walk.id, walk.scout?.askedAt ?? 0);
  try {
    if (walk.tabId !== undefined) await browser.tabs.update(walk.tabId, { url });
  } catch {
    await stopScout({ walkId: walk.id });
  }
}

/** Addresses that the site's robots.txt leaves open to us. No file, or none that can be had, means all are open. */
async function allowedBy(from: string, found: Found[]): Promise<Found[]> {
  const address = `${new URL(from).origin}/robots.txt`;
  try {
    const answer = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(5_000) });
    const robots = robotsParser(address, answer.ok ? await answer.text() : '');
    return found.filter(({ url }) => robots.isAllowed(url, ROBOT_NAME) !== false);
  } catch {
    return found;
  }
}

/** The timer serves while the worker lives; the alarm when it was ended. Both ask the same question. */
function giveUpLater(walkId: string, askedAt: number): void {
  setTimeout(() => void giveUpPage(walkId, askedAt), PAGE_LIMIT_MS);
}

/** Leaves a page that has not told anything in time, notes it, and goes to the next. */
async function giveUpPage(walkId: string, askedAt?: number): Promise<void> {
  const walk = await db.walks.get(walkId);
  const scout = walk?.scout;
  if (!walk || scout?.state !== 'running' || Date.now() - scout.askedAt < PAGE_LIMIT_MS - 50) return;
  if (askedAt !== undefined && askedAt !== scout.askedAt) return;
  const url = scout.current ?? '';
  if (scout.visited.includes(url) && walk.currentStopId) return;
  const failed = [...scout.failed, { url, reason: 'no-answer' }];
  await changeWalk(walkId, (now) => ({
    scout: now.scout && { ...now.scout, failed, visited: [...now.scout.visited, url] },
  }));
  if (URL.canParse(url)) await goOn(walkId, url, []);
  else await changeWalk(walkId, (now) => ({ scout: now.scout && { ...now.scout, state: 'done' } }));
}

/** Every half minute while scouts run: whoever hangs is moved on; when none runs, the alarm ends. */
export async function superviseScouts(): Promise<void> {
  const walks = await db.walks.where('state').equals('walking').toArray();
  const running = walks.filter((walk) => walk.scout?.state === 'running');
  if (running.length === 0) await browser.alarms.clear(SCOUT_ALARM);
  for (const walk of running) await giveUpPage(walk.id);
}
