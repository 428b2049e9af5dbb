import Dexie, { RangeSet, type Table } from 'dexie';
import type { Action } from '../model/action';
import type { AttachedFile } from '../model/attached-file';
import type { Brand } from '../model/brand';
import type { KeptComparison } from '../model/kept-comparison';
import type { WalkPins } from '../model/pins';
import type { Score, Scorecard } from '../model/scorecard';
import type { Settings } from '../model/settings';
import type { Pixels, Shot } from '../model/shot';
import type { Stop } from '../model/stop';
import type { Touchpoint } from '../model/touchpoint';
import type { Wait } from '../model/wait';
import type { Walk } from '../model/walk';

/** The form of the data this code reads and writes: the number of the newest version below. */
const FORM = 3;
/** Dexie writes version 3 as 30. */
export const DEXIE_VERSION = 10;
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

/**
 * The browser's databases, one thing excepted: where a table or an index of ours is missing in a newer database, Dexie
 * would put it there and raise the database's number. That is the newer Touchtrail's to decide, so we open it as it is.
 */
const asItIs = {
  open: (name: string, version?: number) =>
    version !== undefined && version > FORM * DEXIE_VERSION
      ? indexedDB.open(name)
      : indexedDB.open(name, version),
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
};

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
    super(name, {
      chromeTransactionDurability: 'strict',
      indexedDB: asItIs,
      IDBKeyRange: Dexie.dependencies.IDBKeyRange,
    });
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
    const written = about?.minWriter ?? Math.floor(this.backendDB().version / DEXIE_VERSION);
    this.isOutdated = written > FORM;
    if (!about && !this.isOutdated) await opened.table('about').put(ABOUT);
  }
}

export const db = new TouchtrailDb();

/**
 * Tells every open screen to read anew. Who wrote tells of it by itself, but a background that was ended between the
 * two could not: so each one that begins does.
 */
export function tellOfAll(): void {
  Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) });
}
