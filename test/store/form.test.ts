import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { succeed } from '@/lib/model/result';
import { db } from '@/lib/store/db';
import { isRoomSpent, keepReserve } from '@/lib/store/reserve';
import { openDatabase, standing } from '@/lib/store/standing';
import { createWalk } from '@/lib/store/walks';
import { write } from '@/lib/store/write';
import { aBrand, aStop, aTouchpoint, aWait, aWalk } from '../examples';

/** Version 1 as it was released, word by word: it must never change here. */
const VERSION_1 = {
  brands: 'id, name',
  walks: 'id, brandId, startedAt, state, tabId',
  stops: 'id, walkId',
  touchpoints: 'id, walkId, [walkId+key]',
  shots: 'id, walkId, stopId',
  pixels: 'id',
};

/** What version 2 added. */
const VERSION_2 = {
  waits: 'id, walkId, brandId, touchpointId',
  actions: 'id, brandId',
  comparisons: 'id, name',
  pins: 'id, *walkIds',
  scorecards: 'id, seriesId',
  scores: 'id, walkId, [walkId+scorecardId]',
  settings: 'id',
  about: 'id',
};

beforeEach(async () => {
  db.close();
  await Dexie.delete('touchtrail');
});

afterEach(() => db.close());

/** What version 3 added. */
const VERSION_3 = { files: 'id, walkId, touchpointId', touchpoints: 'id, walkId, [walkId+key], kind' };

/** Of a later version that has all that this one knows, and more. */
const LATER = { ...VERSION_2, ...VERSION_3, later: 'id' };

/** Writes a database as another version of Touchtrail would, and closes it. */
async function writtenBy(
  version: number,
  about?: object,
  tables: Record<string, string> = LATER,
): Promise<void> {
  const other = new Dexie('touchtrail');
  other.version(1).stores(VERSION_1);
  if (version > 1) other.version(version).stores(tables);
  await other.open();
  await other.table('walks').put(aWalk());
  await other.table('brands').put(aBrand());
  await other.table('stops').put(aStop());
  await other.table('touchpoints').put(aTouchpoint());
  if (about) await other.table('about').put(about);
  other.close();
}

/** Read with the browser's own API. */
function shapeOf(name: string): Promise<{ version: number; tables: string[] }> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      const { version, objectStoreNames } = opening.result;
      opening.result.close();
      resolve({ version, tables: [...objectStoreNames] });
    };
  });
}

describe('a database of version 1', () => {
  it('opens with every row, and takes new ones', async () => {
    await writtenBy(1);
    await openDatabase();
    expect(standing()).toBe('open');
    expect(await db.walks.toArray()).toEqual([aWalk()]);
    expect(await db.brands.toArray()).toEqual([aBrand()]);
    expect(await db.stops.toArray()).toEqual([aStop()]);
    expect(await db.touchpoints.toArray()).toEqual([aTouchpoint()]);
    expect(await db.waits.count()).toBe(0);
    const written = await createWalk(aWalk({ id: '00000000-0000-7000-8000-000000000009' }), aBrand());
    expect(written.ok).toBe(true);
  });
});

describe('a database of version 2', () => {
  it('opens with every row, and older code no longer writes to it', async () => {
    const older = new Dexie('touchtrail');
    older.version(1).stores(VERSION_1);
    older.version(2).stores(VERSION_2);
    await older.open();
    await older.table('waits').put(aWait());
    await older.table('about').put({ id: 'form', minReader: 2, minWriter: 2 });
    older.close();
    await openDatabase();
    expect(standing()).toBe('open');
    expect(await db.waits.toArray()).toEqual([aWait()]);
    expect(await db.about.get('form')).toEqual({ id: 'form', minReader: 2, minWriter: 3 });
    expect(await db.files.count()).toBe(0);
  });
});

describe('a database that a newer Touchtrail has written', () => {
  it.each([
    ['says so', 4, { id: 'form', minReader: 3, minWriter: 4 }, 'outdated'],
    ['says that it would be misread', 4, { id: 'form', minReader: 4, minWriter: 4 }, 'unreadable'],
    ['says nothing', 5, undefined, 'outdated'],
  ])('and that %s is not written to', async (_, version, about, expected) => {
    await writtenBy(version, about);
    await openDatabase();
    expect(standing()).toBe(expected);
    const refused = await createWalk(aWalk({ scenario: 'changed' }), aBrand({ name: 'changed' }));
    expect(refused).toMatchObject({ ok: false, problem: { code: 'database-newer' } });
    expect(await db.walks.toArray()).toEqual([aWalk()]);
  });

  it('and that has given up a table of ours is left as it is, tables and number', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { waits: _, ...without } = LATER;
    await writtenBy(4, { id: 'form', minReader: 3, minWriter: 4 }, without);
    const before = await shapeOf('touchtrail');
    expect(before.tables).not.toContain('waits');
    await openDatabase();
    expect(standing()).toBe('outdated');
    expect(await db.walks.toArray()).toEqual([aWalk()]);
    await expect(db.waits.toArray()).rejects.toThrow();
    db.close();
    expect(await shapeOf('touchtrail')).toEqual(before);
    warned.mockRestore();
  });

  it('and that this one understands all the same is written to', async () => {
    await writtenBy(4, { id: 'form', minReader: 1, minWriter: 2 });
    await openDatabase();
    expect(standing()).toBe('open');
    expect((await createWalk(aWalk({ scenario: 'changed' }), aBrand())).ok).toBe(false);
    expect(
      (await write(['brands'], async () => succeed(await db.brands.put(aBrand({ name: 'new' }))))).ok,
    ).toBe(true);
  });
});

describe('a window that stands in the way of a newer form', () => {
  it('lets go of the database and only reads from then on', async () => {
    await openDatabase();
    await createWalk(aWalk(), aBrand());
    const newer = new Dexie('touchtrail');
    newer.version(5).stores({ ...VERSION_1, ...LATER });
    await newer.open();
    await newer.table('about').put({ id: 'form', minReader: 2, minWriter: 5 });
    newer.close();
    expect(standing()).toBe('outdated');
    const refused = await createWalk(aWalk({ scenario: 'changed' }), aBrand());
    expect(refused).toMatchObject({ ok: false, problem: { code: 'database-newer' } });
  });
});

describe('a disk that is full', () => {
  const full = () => Object.assign(new Error(), { name: 'QuotaExceededError' });

  it('still takes the text of a chain, from the reserve; a picture it does not', async () => {
    await openDatabase();
    await keepReserve();
    let tries = 0;
    const work = async () => {
      tries += 1;
      if (!(await isRoomSpent())) throw full();
      return succeed(tries);
    };
    expect(await write(['pixels', 'about'], work)).toMatchObject({ problem: { code: 'storage-full' } });
    expect(tries).toBe(1);
    expect(await write(['touchpoints', 'about'], work)).toEqual({ ok: true, value: 3 });
    await keepReserve();
    expect(await isRoomSpent()).toBe(false);
  });
});
