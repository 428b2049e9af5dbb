import { type Result, succeed } from '../model/result';
import type { Pixels, Shot } from '../model/shot';
import { db, write } from './db';

/** Puts a picture: what is known of it and its pixels, both or neither. */
export function putShot(shot: Shot, pixels: Pixels): Promise<Result<Shot>> {
  return write(['shots', 'pixels'], async () => {
    await db.shots.put(shot);
    await db.pixels.put(pixels);
    return succeed(shot);
  });
}

/** The newest picture of a stop. */
export async function latestShot(stopId: string): Promise<Shot | undefined> {
  const shots = await db.shots.where('stopId').equals(stopId).sortBy('at');
  return shots.at(-1);
}

/** The pixels of a picture, if they are still there. */
export function pixelsOf(shotId: string): Promise<Pixels | undefined> {
  return db.pixels.get(shotId);
}

/**
 * Lets go of rolling pictures nobody shows: of each stop the first and the newest stay, and all that a touchpoint holds.
 */
export function forgetShots(walkId: string): Promise<Result<number>> {
  return write(['shots', 'pixels', 'touchpoints'], async () => {
    const held = new Set<string>();
    for (const { before, after } of await db.touchpoints.where('walkId').equals(walkId).toArray()) {
      if (before.is === 'taken') held.add(before.shotId);
      if (after?.is === 'taken') held.add(after.shotId);
    }
    const ofStop = Map.groupBy(
      await db.shots.where('walkId').equals(walkId).sortBy('at'),
      (shot) => shot.stopId,
    );
    const idle = [...ofStop.values()]
      .flatMap((shots) => shots.slice(1, -1))
      .filter((shot) => !held.has(shot.id));
    const ids = idle.map((shot) => shot.id);
    await db.shots.bulkDelete(ids);
    await db.pixels.bulkDelete(ids);
    return succeed(ids.length);
  });
}
