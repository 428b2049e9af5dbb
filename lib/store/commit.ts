import { fail, type Result } from '../model/result';
import { db } from './db';

export type TableName =
  | 'brands'
  | 'walks'
  | 'stops'
  | 'touchpoints'
  | 'shots'
  | 'pixels'
  | 'waits'
  | 'actions'
  | 'comparisons'
  | 'pins'
  | 'scorecards'
  | 'scores'
  | 'files'
  | 'settings'
  | 'about';

/** Tells of every write that is committed, with the tables it touched. */
export function onWritten(told: (tables: TableName[]) => void): void {
  listeners.add(told);
}

const listeners = new Set<(tables: TableName[]) => void>();

/** One transaction; "ok" only after it is committed. Nobody but `write` and the reserve calls it. */
export async function commit<T>(tables: TableName[], work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    await db.open();
    if (db.isOutdated || db.isUnreadable) return fail('database-newer');
    const written = await db.transaction('rw', tables, work);
    for (const told of listeners) told(tables);
    return written;
  } catch (error) {
    return isQuota(error) ? fail('storage-full') : fail('storage-failed', String(error).slice(0, 200));
  }
}

/** Dexie reports a full disk as AbortError with the true cause inside, at any depth. */
function isQuota(error: unknown): boolean {
  for (
    let cause = error as { name?: string; inner?: unknown } | undefined;
    cause;
    cause = cause.inner as never
  ) {
    if (cause.name === 'QuotaExceededError') return true;
  }
  return false;
}
