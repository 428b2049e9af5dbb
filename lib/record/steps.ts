import { z } from 'zod';
import { isToCancel } from '../judge/fair';
import { type Awaits, JournalEntry, Reply, type Step } from '../messages/page-calls';
import { fail, type Result, succeed } from '../model/result';
import type { Picture, Shot } from '../model/shot';
import type { Stop } from '../model/stop';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { shotsOf } from '../store/shots';
import { putStop } from '../store/stops';
import { putTouchpoint } from '../store/touchpoints';
import { changeWalk, isTabOf, stopInTab } from '../store/walks';
import { superviseBookings } from './bookings';
import { clearNoted, notedSteps } from './journal';
import { earlierPicture, takePicture } from './pictures';
import { meet, sightingOf } from './recognise';
import { awaitsOf, onReply } from './replies';
import { onRequest } from './waits';

/**
 * Stores a use of a touchpoint and clears it from the journal. The answer is given only after the commit.
 * The same step, told twice, is stored once. `tabId` is the tab that tells it; absent when it comes from the journal.
 */
export async function onStep(
  step: Step,
  tabId?: number,
): Promise<Result<{ touchpointId: string; awaits: Awaits }>> {
  const { entry } = step;
  const walk = await db.walks.get(entry.walkId);
  if (!walk || isAfterEnd(walk, entry)) return dropOrphan(entry);
  if (tabId !== undefined && walk.tabId !== undefined && !isTabOf(walk, tabId))
    return fail('bad-message', 'step');
  const stopId = entry.stopId ?? stopInTab(walk, tabId);
  const stop = await stopOf(entry, stopId);
  const sighting = sightingOf(entry.key, step.sighting, stop);
  const before = stopId ? await pictureBefore(stopId, step) : NONE;
  const at = step.sighting ? await timeOf(entry) : entry.at;
  const stored = await putTouchpoint(entry.walkId, entry.key, (known) =>
    meet(known, sighting, { ...entry, at, stopId, origin: 'walker', before }),
  );
  if (!stored.ok) return stored;
  await onRequest(stored.value, { ...entry, at });
  if (isToCancel(stored.value)) await superviseBookings();
  await clearNoted(entry.id);
  if (before.is === 'pending') void takePicture(walk, 'aim', stopId);
  return succeed({ touchpointId: stored.value.id, awaits: await awaitsOf(entry.walkId) });
}

/** A page that slept in memory when its walk was finished may still tell of a click before it learns of that. */
const isAfterEnd = ({ state, finishedAt, isClockSuspect }: Walk, { at }: JournalEntry): boolean =>
  state === 'finished' && finishedAt !== undefined && !isClockSuspect && at > finishedAt;

/** Its walk is over or was deleted for good, so there is nothing left that the step could belong to. */
async function dropOrphan(entry: JournalEntry): Promise<Result<never>> {
  await clearNoted(entry.id);
  return fail('no-such-walk');
}

/** The page of a step. One that was left before it could tell of itself is known by its address alone. */
async function stopOf({ walkId, url, at }: JournalEntry, id: string | undefined): Promise<Stop | undefined> {
  const known = id ? await db.stops.get(id) : undefined;
  if (known || !id || url === undefined) return known;
  const empty = { id, walkId, at, url, title: '', load: {}, answers: {}, sightings: [], blindSpots: [] };
  const stored = await putStop(id, (now) => now ?? empty, undefined);
  return stored.ok ? stored.value : undefined;
}

/**
 * When a step that was just told happened. It cannot be earlier than the one before it: then the computer's clock was
 * set back, the walk says so, and the order is kept.
 */
async function timeOf({ id, walkId, at }: JournalEntry): Promise<number> {
  const all = await db.touchpoints.where('walkId').equals(walkId).toArray();
  const latest = Math.max(
    0,
    ...all.flatMap(({ steps }) => steps.filter((one) => one.id !== id).map((one) => one.at)),
  );
  if (at >= latest - LATE_MS) return at;
  await changeWalk(walkId, () => ({ isClockSuspect: true }));
  return latest + 1;
}

/** A message may come this much later than the one of the next step, by its retries. */
const LATE_MS = 2_000;

const NONE: Picture = { is: 'none', reason: 'interrupted' };

/** The rolling shot serves as the picture before the step when nothing moved since it was taken; else one is taken now. */
async function pictureBefore(stopId: string, step: Step): Promise<Picture> {
  const { entry, sighting, isFresh, scroll, box } = step;
  // A step read back from the journal happened some time ago: a picture of now would lie.
  if (!sighting) return (await earlierPicture(stopId, entry.key, entry.at)) ?? NONE;
  const shot = isFresh ? (await shotsOf(stopId)).at(-1) : undefined;
  if (shot && scroll && isSameView(shot, scroll)) return { is: 'taken', shotId: shot.id, box };
  return { is: 'pending', since: entry.at, box };
}

function isSameView(shot: Shot, { x, y }: Shot['scroll']): boolean {
  return Math.abs(shot.scroll.y - y) <= 2 && Math.abs(shot.scroll.x - x) <= 2;
}

/** What a page notes: a step, or an answer that it showed. */
const Noted = z.union([JournalEntry, Reply]);

const take = (noted: JournalEntry | Reply): Promise<Result<unknown>> =>
  'act' in noted ? onStep({ entry: noted, isFresh: false }) : onReply(noted);

/** A step younger than this may still come by message, with more to tell than the journal knows. Milliseconds. */
export const IN_FLIGHT_MS = 5_000;

/**
 * Moves what the journal holds into the database, in the order it happened: what was lost with the worker. Entries
 * younger than `minAge` milliseconds wait, because their message may still be on its way.
 */
export async function drainJournal(minAge = 0): Promise<void> {
  const now = Date.now();
  const noted = [...(await notedSteps())].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, entry] of noted) {
    const parsed = Noted.safeParse(entry);
    if (!parsed.success) await clearNoted(id);
    // A clock set back makes an entry seem to come from the future: it is old enough.
    else if (Math.abs(now - parsed.data.at) >= minAge) await take(parsed.data);
  }
}
