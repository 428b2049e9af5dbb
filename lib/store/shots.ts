import { fail, type Result, succeed } from '../model/result';
import type { Picture, Pixels, Shot } from '../model/shot';
import { db } from './db';
import { isRoomSpent } from './reserve';
import { sha256 } from './sha256';
import { write } from './write';

/** Puts a picture: what is known of it and its pixels, both or neither. */
export async function putShot(shot: Shot, pixels: Pixels): Promise<Result<Shot>> {
  if (await isRoomSpent()) return fail('storage-full');
  return write(['shots', 'pixels'], async () => {
    await db.shots.put(shot);
    await db.pixels.put(pixels);
    return succeed(shot);
  });
}

/** The pictures of a stop's viewport, oldest first. */
export async function shotsOf(stopId: string): Promise<Shot[]> {
  const all = await db.shots.where('stopId').equals(stopId).sortBy('at');
  return all.filter(({ extent }) => extent === undefined);
}

/** The newest picture of a stop from top to bottom. */
export async function pageShotOf(stopId: string): Promise<Shot | undefined> {
  const all = await db.shots.where('stopId').equals(stopId).sortBy('at');
  return all.findLast(({ extent }) => extent === 'page');
}

/** A picture as it was stored, or why it cannot be shown: its pixels are gone, or are not those that were stored. */
export type ReadPixels = { is: 'here'; blob: Blob; shot: Shot } | { is: 'gone' } | { is: 'damaged' };

/** Reads a picture and checks its bytes against the hash that was stored with it. Never rejects. */
export async function readPixels(shotId: string, which: 'full' | 'thumb'): Promise<ReadPixels> {
  try {
    const [pixels, shot] = await Promise.all([db.pixels.get(shotId), db.shots.get(shotId)]);
    if (!pixels || !shot) return { is: 'gone' };
    const blob = pixels[which];
    const expected = which === 'full' ? shot.sha256 : shot.thumbSha256;
    // Thumbnails of older pictures have no hash of their own; reading them still finds out whether they can be read.
    const found = await sha256(blob);
    return expected === undefined || expected === found ? { is: 'here', blob, shot } : { is: 'damaged' };
  } catch {
    // The row is there and its file is not.
    return { is: 'damaged' };
  }
}

/** Puts a picture in the place of another, at every touchpoint that shows it, and deletes the other: all or nothing. */
export function replaceShot(oldId: string, shot: Shot, pixels: Pixels): Promise<Result<Shot>> {
  return write(['shots', 'pixels', 'touchpoints'], async () => {
    await db.shots.put(shot);
    await db.pixels.put(pixels);
    const follow = (picture: Picture): Picture =>
      picture.is === 'taken' && picture.shotId === oldId ? { ...picture, shotId: shot.id } : picture;
    await db.touchpoints
      .where('walkId')
      .equals(shot.walkId)
      .modify((touchpoint) => {
        touchpoint.before = follow(touchpoint.before);
        if (touchpoint.after) touchpoint.after = follow(touchpoint.after);
      });
    await db.shots.delete(oldId);
    await db.pixels.delete(oldId);
    return succeed(shot);
  });
}

/** The pixels of a picture, if they are still there. */
export function pixelsOf(shotId: string): Promise<Pixels | undefined> {
  return db.pixels.get(shotId);
}

/**
 * Lets go of rolling pictures nobody shows. Of each stop stay the first, the newest, the newest whole page, those a
 * touchpoint holds, and for every sighting the newest that shows it: it may join the chain later.
 */
export function forgetShots(walkId: string): Promise<Result<number>> {
  return write(['shots', 'pixels', 'touchpoints'], async () => {
    const held = new Set<string>();
    for (const { before, after } of await db.touchpoints.where('walkId').equals(walkId).toArray()) {
      if (before.is === 'taken') held.add(before.shotId);
      if (after?.is === 'taken') held.add(after.shotId);
    }
    const shots = await db.shots.where('walkId').equals(walkId).sortBy('at');
    for (const ofStop of Map.groupBy(shots, (shot) => shot.stopId).values())
      for (const id of worthKeeping(ofStop)) held.add(id);
    const ids = shots.map((shot) => shot.id).filter((id) => !held.has(id));
    await db.shots.bulkDelete(ids);
    await db.pixels.bulkDelete(ids);
    return succeed(ids.length);
  });
}

/** Of one stop's pictures, oldest first: the first, the last, the last whole page, and the newest of each sighting. */
function worthKeeping(all: Shot[]): string[] {
  const shots = all.filter(({ extent }) => extent === undefined);
  const page = all.findLast(({ extent }) => extent === 'page');
  const newest = new Map<string, string>();
  for (const { id, shows } of shots) for (const key of Object.keys(shows)) newest.set(key, id);
  return [shots[0], shots.at(-1), page].flatMap((shot) => (shot ? [shot.id] : [])).concat(...newest.values());
}
