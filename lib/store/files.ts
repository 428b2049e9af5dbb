import { v7 as makeId } from 'uuid';
import { type AttachedFile, LARGEST_FILE } from '../model/attached-file';
import { fail, type Result, succeed } from '../model/result';
import { db } from './db';
import { isRoomSpent } from './reserve';
import { sha256 } from './sha256';
import { write } from './write';

/** What a file is called where it had no name. */
const NAMELESS = 'file';
const LONGEST_NAME = 200;

/** Keeps a file with a touchpoint that happened off the site; gives its id. Refuses one that is too large. */
export async function keepFile(file: File, walkId: string, touchpointId: string): Promise<Result<string>> {
  if (file.size > LARGEST_FILE) return fail('file-too-large');
  if (await isRoomSpent()) return fail('storage-full');
  // Without its type: whatever it is, no window of ours ever opens it.
  const content = new Blob([await file.arrayBuffer()]);
  const attached: AttachedFile = {
    ...{ id: makeId(), walkId, touchpointId, at: Date.now(), bytes: content.size },
    name: file.name.slice(-LONGEST_NAME) || NAMELESS,
    sha256: await sha256(content),
  };
  return write(['files'], async () => {
    await db.files.put({ ...attached, content });
    return succeed(attached.id);
  });
}

/** What is known of a file, without its bytes; undefined when it is gone. */
export async function aboutFile(id: string): Promise<AttachedFile | undefined> {
  const row = await db.files.get(id);
  if (!row) return undefined;
  const { content: _, ...about } = row;
  return about;
}

/** The bytes of a file, if they are still those that were stored. */
export async function readFile(id: string): Promise<Result<Blob>> {
  try {
    const row = await db.files.get(id);
    if (row && (await sha256(row.content)) === row.sha256) return succeed(row.content);
  } catch {
    // The row is there and its bytes are not.
  }
  return fail('no-such-file');
}

/** Lets go of the files of a touchpoint but the one it holds now. */
export function forgetFiles(touchpointId: string, but: string | undefined): Promise<Result<number>> {
  return write(['files'], async () => {
    const ofIt = db.files.where('touchpointId').equals(touchpointId);
    return succeed(await ofIt.filter(({ id }) => id !== but).delete());
  });
}
