import { type Result, succeed } from '../model/result';
import type { Settings } from '../model/settings';
import type { Picture } from '../model/shot';
import type { Walk } from '../model/walk';
import { db } from './db';
import { eraseWalk, listWalks } from './walks';
import { write } from './write';

const DAY_MS = 86_400_000;

/**
 * Lets go of what was kept long enough: pictures first, whole walks later, deleted ones after their time in the bin.
 * A walk that is not finished is never touched. `now` is a time as Date.now() gives it.
 */
export async function forgetOld(settings: Settings, now: number): Promise<void> {
  const isOver = (since: number | undefined, days: number | null) =>
    since !== undefined && days !== null && now - since > days * DAY_MS;
  for (const walk of await db.walks.toArray()) {
    const since = keptSince(walk);
    const isErased =
      isOver(walk.deletedAt, settings.keepDeletedDays) || isOver(since, settings.keepWalksDays);
    if (isErased) await eraseWalk(walk.id);
    else if (isOver(since, settings.keepPicturesDays)) await forgetPictures(walk.id);
  }
}

/** When its time began to run; undefined while it is under way. */
function keptSince({ finishedAt, keptSince = 0, state }: Walk): number | undefined {
  return state === 'finished' && finishedAt !== undefined ? Math.max(finishedAt, keptSince) : undefined;
}

/** Every picture of a walk goes; its touchpoints say so. */
function forgetPictures(walkId: string): Promise<Result<number>> {
  return write(['shots', 'pixels', 'touchpoints'], async () => {
    const ids = await db.shots.where('walkId').equals(walkId).primaryKeys();
    if (ids.length === 0) return succeed(0);
    await db.pixels.bulkDelete(ids);
    await db.shots.bulkDelete(ids);
    await db.touchpoints
      .where('walkId')
      .equals(walkId)
      .modify((touchpoint) => {
        touchpoint.before = without(touchpoint.before);
        if (touchpoint.after) touchpoint.after = without(touchpoint.after);
      });
    return succeed(ids.length);
  });
}

const without = (picture: Picture): Picture =>
  picture.is === 'taken' ? { is: 'none', reason: 'forgotten' } : picture;

/**
 * Empties every table, so that all screens see it at once, and then removes the database itself, so that nothing of it
 * stays in its files. What the browser has in its own caches and what was exported is out of our reach.
 */
export async function forgetEverything(): Promise<Result<null>> {
  const tables = db.tables.map(({ name }) => name) as Parameters<typeof write>[0];
  const emptied = await write(tables, async () => {
    for (const table of db.tables) await table.clear();
    return succeed(null);
  });
  if (!emptied.ok) return emptied;
  await db.delete({ disableAutoOpen: false });
  return succeed(null);
}

/** What is kept, in numbers. */
export async function countKept(): Promise<{ walks: number; touchpoints: number; pictures: number }> {
  const [walks, touchpoints, pictures] = await Promise.all([
    listWalks(),
    db.touchpoints.count(),
    db.shots.count(),
  ]);
  return { walks: walks.length, touchpoints, pictures };
}
