import { JournalEntry, type Step } from '../messages/protocol';
import { type Result, succeed } from '../model/result';
import type { Picture, Shot } from '../model/shot';
import { db } from '../store/db';
import { shotsOf } from '../store/shots';
import { putTouchpoint } from '../store/touchpoints';
import { clearNoted, notedSteps } from './journal';
import { earlierPicture, takePicture } from './pictures';
import { meet, sightingOf } from './recognise';

/**
 * Stores a use of a touchpoint and clears it from the journal. The answer is given only after the commit.
 * The same step, told twice, is stored once.
 */
export async function onStep(step: Step): Promise<Result<{ touchpointId: string }>> {
  const { entry } = step;
  const walk = await db.walks.get(entry.walkId);
  const stopId = entry.stopId ?? walk?.currentStopId;
  const stop = stopId ? await db.stops.get(stopId) : undefined;
  const sighting = sightingOf(entry.key, step.sighting, stop);
  const before = stopId ? await pictureBefore(stopId, step) : NONE;
  const stored = await putTouchpoint(entry.walkId, entry.key, (known) =>
    meet(known, sighting, { ...entry, stopId, origin: 'walker', before }),
  );
  if (!stored.ok) return stored;
  await clearNoted(entry.id);
  if (before.is === 'pending' && walk) void takePicture(walk, 'aim', stopId);
  return succeed({ touchpointId: stored.value.id });
}

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

/** Moves what the journal holds into the database: steps whose message was lost with the worker. */
export async function drainJournal(): Promise<void> {
  for (const [id, entry] of await notedSteps()) {
    const parsed = JournalEntry.safeParse(entry);
    if (parsed.success) await onStep({ entry: parsed.data, isFresh: false });
    else await clearNoted(id);
  }
}
