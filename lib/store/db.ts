import Dexie, { type Table } from 'dexie';
import type { Action } from '../model/action';
import type { AttachedFile } from '../model/attached-file';
import type { Brand } from '../model/brand';
import type { KeptComparison } from '../model/kept-comparison';
import type { WalkPins } from '../model/pins';
import { fail, type Result, succeed } from '../model/result';
import type { Score, Scorecard } from '../model/scorecard';
import type { Settings } from '../model/settings';
import type { Pixels, Shot } from '../model/shot';
import type { Stop } from '../model/stop';
import type { Touchpoint } from '../model/touchpoint';
import type { Wait } from '../model/wait';
import type { Walk } from '../model/walk';

/** The form of the data this code reads and writes: the number of the newest version below. */
const FORM = 3;
/** The oldest form whose readers are not misled by this one. */
const LEAST_READER = 2;

/** A table, its rows found by their id. */
export type Rows<Row> = Table<Row, string>;

/** What a database says of itself. Dexie opens a newer one without a word, so this row does. */
interface AboutForm {
  id: 'form';
  /** The least form a reader, a writer must know. */
  minReader: number;
  minWriter: number;
}

const ABOUT: AboutForm = { id: 'form', minReader: LEAST_READER, minWriter: FORM };

/** Room kept for the text of a chain when pictures have filled the disk. */
interface Reserve {
  id: 'reserve';
  bytes: Blob;
}

/** The reserve was given away for text: until there is room for it again, no picture may take that room. */
interface Spent {
  id: 'spent';
}

const RESERVE_BYTES = 4_000_000;

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
  about!: Table<AboutForm | Reserve | Spent, string>;
  settings!: Table<Partial<Settings> & { id: string }, string>;
  scorecards!: Table<Scorecard, string>;
  scores!: Table<Score, string>;
  files!: Table<AttachedFile & { content: Blob }, string>;

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
      scorecards: 'id, seriesId',
      scores: 'id, walkId, [walkId+scorecardId]',
      settings: 'id',
      about: 'id',
    });
    this.version(3)
      .stores({ files: 'id, walkId, touchpointId', touchpoints: 'id, walkId, [walkId+key], kind' })
      .upgrade((opened) => opened.table('about').put(ABOUT));
    this.on('ready', (opened) => this.readForm(opened), true);
  }

  /** A newer Touchtrail has written this database: nothing may be written; unreadable: it says we would misread it. */
  isOutdated = false;
  isUnreadable = false;

  private async readForm(opened: Dexie): Promise<void> {
    const about: AboutForm | undefined = await opened.table('about').get('form');
    this.isUnreadable = (about?.minReader ?? 0) > FORM;
    const written = about?.minWriter ?? Math.floor(this.backendDB().version / 10);
    this.isOutdated = written > FORM;
    if (!about && !this.isOutdated) await opened.table('about').put(ABOUT);
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
  | 'scorecards'
  | 'scores'
  | 'files'
  | 'settings'
  | 'about';

/**
 * The only way to write: one transaction, and a result that is "ok" only after it is committed.
 * A single put may report success and still be rolled back when the disk is full, so no put is trusted alone.
 * A function that returns a failure rolls nothing back by itself; it must return it before it writes.
 */
export async function write<T>(tables: TableName[], work: () => Promise<Result<T>>): Promise<Result<T>> {
  const written = await attempt(tables, work);
  if (written.ok || written.problem.code !== 'storage-full' || tables.includes('pixels')) return written;
  // Pictures go without; for text the reserve makes room.
  if (!(await freeReserve())) return written;
  const again = await attempt(tables, work);
  if (again.ok) await attempt(['about'], async () => succeed(await db.about.put({ id: 'spent' })));
  return again;
}

/** Tells of every write that is committed, with the tables it touched. */
export function onWritten(told: (tables: TableName[]) => void): void {
  listeners.add(told);
}

const listeners = new Set<(tables: TableName[]) => void>();

async function attempt<T>(tables: TableName[], work: () => Promise<Result<T>>): Promise<Result<T>> {
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
  const kept = await attempt(['about'], async () => {
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
async function freeReserve(): Promise<boolean> {
  const freed = await attempt(['about'], async () => {
    const had = (await db.about.where('id').equals('reserve').delete()) > 0;
    return succeed(had);
  });
  if (!freed.ok || !freed.value) return false;
  isSpent = true;
  return true;
}
