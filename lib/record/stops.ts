import { v7 as makeId } from 'uuid';
import { browser } from 'wxt/browser';
import type { Report } from '../messages/protocol';
import { fail, type Result, succeed } from '../model/result';
import type { Sighting } from '../model/sighting';
import type { Stop } from '../model/stop';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { putStop } from '../store/stops';
import { inject } from './inject';
import { afterReport } from './scout';

/**
 * A page tells what is seen on it. The top frame's first report makes the stop; later ones, and those of frames
 * inside, add to it. What was seen once stays (a popup that was closed was met all the same).
 */
export async function onReport(
  report: Report,
  tabId: number | undefined,
  isTop: boolean,
): Promise<Result<{ isWalking: boolean }>> {
  const walk = await db.walks.get(report.walkId);
  if (walk?.state !== 'walking' || walk.tabId !== tabId) return succeed({ isWalking: false });
  const stopId = isTop ? report.stop?.id : walk.currentStopId;
  if (!stopId) return fail('no-such-stop');
  const known = await db.stops.get(stopId);
  const stored = await putStop(stopId, (before) => merge(before, report, walk), isTop);
  if (!stored.ok) return stored;
  // A frame that came later than the walker has none yet.
  if (isTop && report.frames > 0 && (report.round > 0 || !known)) await inject(walk);
  if (isTop) await afterReport(walk, stored.value);
  return succeed({ isWalking: true });
}

function merge(before: Stop | undefined, report: Report, walk: Walk): Stop {
  const base = before ?? emptyStop(report, walk.id);
  const fromFrame = report.frameHost;
  return {
    ...base,
    ...(report.stop && titleOf(report.stop, base)),
    ...(!fromFrame && { looks: looksOf(report, base) }),
    answers: mergeAnswers(base.answers, report.answers, fromFrame !== undefined),
    sightings: mergeSightings(base.sightings, report.sightings, fromFrame),
    blindSpots: mergeBlindSpots(base, report),
  };
}

/** The report of being entered brings no answers yet: nothing has been looked at. */
function looksOf({ answers, round }: Report, { looks }: Stop): number | undefined {
  return Object.keys(answers).length === 0 ? looks : Math.max(looks ?? 0, round);
}

/** Later reports know more: the title, the time of loading, the language. What is not known yet takes nothing away. */
function titleOf({ title, load, language }: NonNullable<Report['stop']>, base: Stop): Partial<Stop> {
  return { title: title || base.title, load: { ...base.load, ...load }, language: language ?? base.language };
}

function emptyStop({ stop }: Report, walkId: string): Stop {
  const { id = makeId(), url = '', title = '', at = Date.now(), load = {}, language } = stop ?? {};
  return { id, walkId, url, title, at, load, language, answers: {}, sightings: [], blindSpots: [] };
}

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

function mergeSightings(before: Sighting[], now: Sighting[], frame: string | undefined): Sighting[] {
  const merged = new Map(before.map((sighting) => [sighting.key, sighting]));
  for (const sighting of now)
    merged.set(sighting.key, frame ? { ...sighting, frame, box: undefined } : sighting);
  return [...merged.values()].slice(0, 500);
}

/** A frame that reports for itself is no longer blind. */
function mergeBlindSpots(before: Stop, report: Report): Stop['blindSpots'] {
  if (report.frameHost) {
    return before.blindSpots.filter((spot) => spot.why !== 'frame' || spot.what !== report.frameHost);
  }
  const speaking = new Set(before.sightings.map((sighting) => sighting.frame));
  return report.blindSpots.filter((spot) => spot.why !== 'frame' || !speaking.has(spot.what));
}

/** A page that could not be entered is still a page of the walk, with the reason. */
async function noteUnreachable(
  walk: Walk,
  url: string,
  why: 'permission' | 'unreachable' | 'robots',
): Promise<void> {
  const at = Date.now();
  const id = makeId();
  const what = reasonWithout(url);
  await putStop(
    id,
    () => ({
      id,
      walkId: walk.id,
      at,
      url,
      title: '',
      load: {},
      answers: {},
      sightings: [],
      blindSpots: [{ why, what }],
    }),
    true,
  );
}

const reasonWithout = (url: string): string => (URL.canParse(url) ? new URL(url).host : url).slice(0, 256);

/** What is now the case in the walked tab after it went to another document. */
export async function enterPage(walk: Walk): Promise<void> {
  if (await inject(walk)) return;
  const tab =
    walk.tabId === undefined ? undefined : await browser.tabs.get(walk.tabId).catch(() => undefined);
  const url = withoutQuery(tab?.url ?? '');
  const current = walk.currentStopId ? await db.stops.get(walk.currentStopId) : undefined;
  if (current && current.url === url && current.blindSpots.length > 0) return;
  await noteUnreachable(walk, url, 'permission');
}

/** Queries and fragments carry personal things and are not kept. */
function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0]?.slice(0, 4096) ?? '';
}
