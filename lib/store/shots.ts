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
