import { v7 as makeId } from 'uuid';
import { browser } from 'wxt/browser';
import { stopOfFrame } from '../messages/hand';
import type { Awaits, Report } from '../messages/protocol';
import { fail, type Result, succeed } from '../model/result';
import type { Sighting } from '../model/sighting';
import type { Stop } from '../model/stop';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { putStop } from '../store/stops';
import { isTabOf, stopInTab } from '../store/walks';
import { inject, type Refusal } from './inject';
import { awaitsOf } from './replies';
import { afterReport } from './scout';
import { takePromise } from './waits';

/** Who tells, in the browser's own words: a page cannot choose them. */
export interface PageSender {
  tabId: number | undefined;
  /** 0 is the page itself. */
  frameId: number;
  url: string | undefined;
}

/**
 * A page tells what is seen on it. The top frame's first report makes the stop; later ones, and those of frames
 * inside, add to it. What was seen once stays (a popup that was closed was met all the same).
 */
export async function onReport(
  report: Report,
  sender: PageSender,
): Promise<Result<{ isWalking: boolean; stopId?: string; awaits?: Awaits }>> {
  const walk = await db.walks.get(report.walkId);
  const { tabId, frameId } = sender;
  if (walk?.state !== 'walking' || tabId === undefined || !isTabOf(walk, tabId))
    return succeed({ isWalking: false });
  if (!isOf(sender.url, report)) return fail('bad-message', 'report');
  const isTop = frameId === 0;
  // Not the tab's current stop: a frame may speak when its page has been left, and another is current.
  const stopId = isTop ? report.stop?.id : await stopOfFrame(tabId, frameId);
  if (!stopId) return fail('no-such-stop');
  const known = await db.stops.get(stopId);
  const frame = isTop ? undefined : (report.frameHost ?? '');
  const told = (before: Stop | undefined) => merge(before ?? emptyStop(stopId, walk.id), report, frame);
  // There may be hundreds of frames, and what they only tell again need not be written again.
  const isOld = !isTop && known !== undefined && JSON.stringify(told(known)) === JSON.stringify(known);
  const stored = isOld ? succeed(known) : await putStop(stopId, told, isTop ? tabId : undefined);
  if (!stored.ok) return stored;
  // A frame that came later than the walker has none yet.
  if (isTop && report.frames > 0 && (report.round > 0 || !known)) await inject(walk, tabId);
  await takePromise(walk.id, report.sightings);
  if (isTop && tabId === walk.tabId) await afterReport(walk, stored.value);
  return succeed({ isWalking: true, stopId, awaits: await awaitsOf(walk.id) });
}

/** A page speaks for its own site only: what it says of its address must fit what the browser knows of it. */
function isOf(url: string | undefined, { stop, frameHost }: Report): boolean {
  if (url === undefined || !/^https?:/.test(url)) return true;
  const { origin, host } = new URL(url);
  if (stop) return URL.canParse(stop.url) && new URL(stop.url).origin === origin;
  return frameHost === undefined || frameHost === host;
}

/** `frame` is the host of the frame that speaks; absent when the page itself does. */
function merge(base: Stop, report: Report, frame: string | undefined): Stop {
  return {
    ...base,
    ...(frame === undefined && report.stop && ownWords(report.stop, base)),
    ...(frame === undefined && { looks: looksOf(report, base) }),
    answers: mergeAnswers(base.answers, report.answers, frame !== undefined),
    sightings: mergeSightings(base.sightings, report.sightings, frame),
    blindSpots: mergeBlindSpots(base, report, frame),
  };
}

/** The report of being entered brings no answers yet: nothing has been looked at. */
function looksOf({ answers, round }: Report, { looks }: Stop): number | undefined {
  return Object.keys(answers).length === 0 ? looks : Math.max(looks ?? 0, round);
}

/** Later reports know more: the title, the time of loading, the language. What is not known yet takes nothing away. */
function ownWords(stop: NonNullable<Report['stop']>, base: Stop): Partial<Stop> {
  const { url, at, title, load, marks, language } = stop;
  return {
    url,
    at,
    title: title || base.title,
    load: { ...base.load, ...load },
    marks: { ...base.marks, ...marks },
    language: language ?? base.language,
  };
}

/** Of a page that has not yet spoken for itself: one of its frames may be first. */
const emptyStop = (id: string, walkId: string): Stop => ({
  id,
  walkId,
  url: '',
  title: '',
  at: Date.now(),
  load: {},
  answers: {},
  sightings: [],
  blindSpots: [],
});

/** What was seen once was seen; a frame speaks only for itself, so its "nothing" says nothing about the page. */
function mergeAnswers(before: Stop['answers'], now: Stop['answers'], isFrame: boolean): Stop['answers'] {
  const merged = { ...before };
  for (const [id, answer] of Object.entries(now)) {
    const known = merged[id];
    if (known?.was === 'saw' && answer.was !== 'saw') continue;
    if (known && isFrame && answer.was === 'nothing') continue;
    merged[id] = answer;
  }
  return merged;
}

const MOST_SIGHTINGS = 500;

function mergeSightings(before: Sighting[], now: Sighting[], frame: string | undefined): Sighting[] {
  const merged = new Map(before.map((sighting) => [sighting.key, sighting]));
  for (const sighting of now) {
    const known = merged.get(sighting.key);
    // The same thing in the page itself says where it stands; a frame's copy does not.
    if (frame === undefined) merged.set(sighting.key, sighting);
    else if (!known || known.frame !== undefined)
      merged.set(sighting.key, { ...sighting, frame, box: undefined });
  }
  // What the page itself shows is never crowded out by its frames.
  const all = [...merged.values()];
  const framed = all.filter((one) => one.frame !== undefined);
  return [...all.filter((one) => one.frame === undefined), ...framed].slice(0, MOST_SIGHTINGS);
}

/** A frame that reports for itself is no longer blind. */
function mergeBlindSpots(before: Stop, report: Report, frame: string | undefined): Stop['blindSpots'] {
  if (frame !== undefined) {
    return before.blindSpots.filter((spot) => spot.why !== 'frame' || spot.what !== frame);
  }
  const speaking = new Set(before.sightings.map((sighting) => sighting.frame));
  return report.blindSpots.filter((spot) => spot.why !== 'frame' || !speaking.has(spot.what));
}

/** A page that could not be entered is still a page of the walk, with the reason. */
async function noteUnreachable(walk: Walk, tabId: number, url: string, why: Refusal): Promise<void> {
  const at = Date.now();
  const id = makeId();
  const blindSpots = [{ why, what: hostOf(url) }];
  const stop = { id, walkId: walk.id, at, url, title: '', load: {}, answers: {}, sightings: [], blindSpots };
  await putStop(id, () => stop, tabId);
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url).slice(0, 256);

const BETWEEN_PAGES_MS = 400;

/** What is now the case in a tab of the walk after it went to another document. */
export async function enterPage(walk: Walk, tabId: number): Promise<void> {
  if (!(await inject(walk, tabId))) return;
  // Between two documents a tab can be entered for a moment by nobody.
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_PAGES_MS));
  const refusal = await inject(walk, tabId);
  if (!refusal) return;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // A tab that is gone, or asleep, shows no page that could be missed.
  if (!tab || tab.discarded) return;
  const url = withoutQuery(tab.url ?? '');
  const stopId = stopInTab(walk, tabId);
  const current = stopId ? await db.stops.get(stopId) : undefined;
  if (current && current.url === url && current.blindSpots.length > 0) return;
  await noteUnreachable(walk, tabId, url, refusal);
}

/** Queries and fragments carry personal things and are not kept. */
function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0]?.slice(0, 4096) ?? '';
}
