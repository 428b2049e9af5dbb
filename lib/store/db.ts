import Dexie, { type Table } from 'dexie';
import type { Action } from '../model/action';
import type { Brand } from '../model/brand';
import type { KeptComparison } from '../model/kept-comparison';
import type { WalkPins } from '../model/pins';
import { fail, type Result } from '../model/result';
import type { Settings } from '../model/settings';
import type { Pixels, Shot } from '../model/shot';
import type { Stop } from '../model/stop';
import type { Touchpoint } from '../model/touchpoint';
import type { Wait } from '../model/wait';
import type { Walk } from '../model/walk';

/**
 * All that Touchtrail keeps. Metadata rows are small and indexed; pixels have a table of their own,
 * so that reading a chain never reads a picture.
 */
class TouchtrailDb extends Dexie {
  brands!: Table<Brand, string>;
  walks!: Table<Walk, string>;
  stops!: Table<Stop, string>;
  touchpoints!: Table<Touchpoint, string>;
  shots!: Table<Shot, string>;
  pixels!: Table<Pixels, string>;
  waits!: Table<Wait, string>;
  actions!: Table<Action, string>;
  comparisons!: Table<KeptComparison, string>;
  pins!: Table<WalkPins, string>;
  /** One row; read it by `readSettings`, which fills in what is missing. */
  settings!: Table<Partial<Settings> & { id: string }, string>;

  constructor(name = 'touchtrail') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      brands: 'id, name',
      walks: 'id, brandId, startedAt, state, tabId',
      stops: 'id, walkId',
      touchpoints: 'id, walkId, [walkId+key]',
      shots: 'id, walkId, stopId',
      pixels: 'id',
    });
    this.version(2).stores({
      waits: 'id, walkId, brandId, touchpointId',
      actions: 'id, brandId',
      comparisons: 'id, name',
      pins: 'id, *walkIds',
      settings: 'id',
    });
  }
}

export const db = new TouchtrailDb();

type TableName =
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
  | 'settings';

/**
 * The only way to write: one transaction, and a result that is "ok" only after it is committed.
 * A single put may report success and still be rolled back when the disk is full, so no put is trusted alone.
 * A function that returns a failure rolls nothing back by itself; it must return it before it writes.
 */
export async function write<T>(tables: TableName[], work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await db.transaction('rw', tables, work);
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
