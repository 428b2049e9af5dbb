import { succeed } from '../model/result';
import { commit } from './commit';
import { db } from './db';

/** Pictures may fill a disk, text must not be stopped by it: so some room is put aside, and given away when it is needed. */

const RESERVE_BYTES = 4_000_000;

/** Puts the reserve aside where it is not. A disk that is full already has none. Never rejects. */
export async function keepReserve(): Promise<void> {
  // Counted, not read: as long as somebody holds its bytes, they cannot be let go of.
  const isKept = await db.about
    .where('id')
    .equals('reserve')
    .count()
    .then(
      (rows) => rows > 0,
      () => true,
    );
  if (isKept) return;
  const kept = await commit(['about'], async () => {
    await db.about.put({ id: 'reserve', bytes: new Blob([new Uint8Array(RESERVE_BYTES)]) });
    await db.about.delete('spent');
    return succeed(null);
  });
  if (kept.ok) isSpent = false;
}

/** For as long as this background lives, where even the note of it found no room. */
let isSpent = false;

/** No picture may be stored any more: the room that is left is the text's. */
export async function isRoomSpent(): Promise<boolean> {
  return isSpent || (await db.about.get('spent')) !== undefined;
}

/** False when there was none. Taken out by itself: a full disk lets go of something, but writes not even a note of it. */
export async function freeReserve(): Promise<boolean> {
  const freed = await commit(['about'], async () => {
    const had = (await db.about.where('id').equals('reserve').delete()) > 0;
    return succeed(had);
  });
  if (!freed.ok || !freed.value) return false;
  isSpent = true;
  return true;
}

/** Says in the database that the reserve is gone. */
export async function noteSpent(): Promise<void> {
  await commit(['about'], async () => succeed(await db.about.put({ id: 'spent' })));
}
