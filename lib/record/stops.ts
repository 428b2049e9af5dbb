import { callPage, stopOfFrame } from '../messages/call-page';
import type { Awaits, Report } from '../messages/page-calls';
import { fail, type Result, succeed } from '../model/result';
import type { Stop } from '../model/stop';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { putStop } from '../store/stops';
import { isTabOf, stopInTab } from '../store/walks';
import { inject } from './inject';
import { emptyStop, merge } from './merge-report';
import { awaitsOf } from './replies';
import { afterReport } from './scout';
import { onThanks } from './thanks';

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
  const shownIn = report.stop && (await isShown(walk, tabId, report.stop)) ? tabId : undefined;
  const stored = isOld ? succeed(known) : await putStop(stopId, told, shownIn);
  if (!stored.ok) return stored;
  // A frame that came later than the walker has none yet.
  if (isTop && report.frames > 0 && (report.round > 0 || !known)) await inject(walk, tabId);
  await onThanks({ stop: stored.value, sightings: report.sightings, before: known });
  if (isTop && tabId === walk.tabId) await afterReport(walk, stored.value);
  return succeed({ isWalking: true, stopId, awaits: await awaitsOf(walk.id) });
}

/**
 * Whether a tab still shows the page that speaks: a background that was ended hears the last words of one after the
 * first of the next. The later page is the one that is shown; where the clock was set back, the tab itself is asked.
 */
async function isShown(walk: Walk, tabId: number, { id, at }: NonNullable<Report['stop']>): Promise<boolean> {
  const currentId = stopInTab(walk, tabId);
  const current = currentId && currentId !== id ? await db.stops.get(currentId) : undefined;
  if (!current || at > current.at) return true;
  return (await callPage(tabId, 'stop')) === id;
}

/** A page speaks for its own site only: what it says of its address must fit what the browser knows of it. */
function isOf(url: string | undefined, { stop, frameHost }: Report): boolean {
  if (url === undefined || !/^https?:/.test(url)) return true;
  const { origin, host } = new URL(url);
  if (stop) return URL.canParse(stop.url) && new URL(stop.url).origin === origin;
  return frameHost === undefined || frameHost === host;
}
