import { fail, type Result, succeed } from '../model/result';
import { db } from '../store/db';
import { changeWalk, openWalks } from '../store/walks';
import { undoLeftOver } from './pinned';

export interface Progress {
  /** Parts done and parts in all; true when the user wants no more. */
  tell(done: number, of: number): Promise<boolean>;
  end(): Promise<void>;
}

/** Tells the screens, by the walk's row, how far the picture of a whole page is, and learns from it that they cancel. */
export async function followPage(walkId: string): Promise<Progress> {
  await changeWalk(walkId, () => ({ pageShot: { done: 0, of: 1, at: Date.now() } }));
  return {
    async tell(done, of) {
      const told = await changeWalk(walkId, ({ pageShot }) => ({
        pageShot: { ...pageShot, done: Math.round(done), of: Math.ceil(of), at: Date.now() },
      }));
      return told.ok && told.value.pageShot?.isCancelled === true;
    },
    async end() {
      await changeWalk(walkId, () => ({ pageShot: undefined }));
    },
  };
}

/** The picture under way ends after the part it is at; what it has so far is thrown away. */
export async function cancelPage({ walkId }: { walkId: string }): Promise<Result<null>> {
  const walk = await db.walks.get(walkId);
  if (!walk) return fail('no-such-walk');
  if (!walk.pageShot) return succeed(null);
  const changed = await changeWalk(walkId, ({ pageShot }) => ({
    pageShot: pageShot && { ...pageShot, isCancelled: true },
  }));
  return changed.ok ? succeed(null) : changed;
}

/** At the start of a worker no picture can be under way: one that seems to be was cut off with the worker before. */
export async function endLeftOver(): Promise<void> {
  await undoLeftOver();
  for (const { id, pageShot } of await openWalks())
    if (pageShot) await changeWalk(id, () => ({ pageShot: undefined }));
}
