import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countFault } from './fault-count';
import { type FaultSite, serveFaultSite } from './fault-site';
import { chainOf, openStage, type Stage } from './stage';

let site: FaultSite;
let profile: string;
let stage: Stage;

beforeAll(async () => {
  site = await serveFaultSite();
});

afterAll(() => site.close());

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'touchtrail-storage-'));
});

afterEach(async () => {
  await stage.close();
  await rm(profile, { recursive: true, force: true });
});

/** Walks so many pages, each left by its touchpoint. */
async function walk(pages: number) {
  const { page, panel } = await stage.visit(`${site.at('disk')}/0/callback-0`);
  await panel.start({ brand: 'Disk', role: 'own', scenario: '' });
  for (let n = 0; n < pages; n++) {
    await panel.isAt(`/0/callback-${n}`);
    await page.getByRole('link').click();
  }
  await panel.isAt(`/0/callback-${pages}`);
  return { page, panel };
}

/** Changes files of the database as a failing disk does; the browser is not running. */
async function damage(name: RegExp, change: (bytes: Buffer) => Buffer): Promise<number> {
  const all = await readdir(profile, { recursive: true, withFileTypes: true });
  const files = all
    .filter(({ name: file, parentPath }) => /chrome-extension.*leveldb/.test(parentPath) && name.test(file))
    .map((file) => join(file.parentPath, file.name));
  for (const file of files) await writeFile(file, change(await readFile(file)));
  return files.length;
}

/** All that was written from the first mention of a row on is gone. Keys stand in the file as UTF-16, high byte first. */
function cutBefore(bytes: Buffer, id: string): Buffer {
  const end = bytes.indexOf(Buffer.from(id, 'utf16le').swap16());
  if (end < 0) throw new Error(`No row ${id} in the file.`);
  return bytes.subarray(0, end);
}

describe('a database damaged on the disk', () => {
  it.for([
    ['its list of files is noise', /^MANIFEST/, (bytes: Buffer) => Buffer.alloc(bytes.length, 0xab)],
    ['its newest rows are cut off', /\.log$/, cutBefore],
  ] as const)('is told, never an empty start: %s', async ([how, file, change], context) => {
    stage = await openStage({ profile });
    const { panel } = await walk(4);
    await panel.finish();
    const chain = chainOf(await stage.stored(), 'Disk');
    const before = chain.length;
    expect(before).toBe(4);
    const newest = chain.at(-1)?.id ?? '';
    await stage.context.close();
    expect(await damage(file, (bytes) => change(bytes, newest))).toBeGreaterThan(0);

    stage = await openStage({ profile });
    const app = await stage.openOwn('app.html');
    await app.getByRole('heading', { name: 'The browser lost a part of your walks' }).waitFor();
    const cell = app.getByRole('cell', { name: /^\d+ touchpoints$/ }).first();
    const told = Number.parseInt((await cell.textContent()) ?? '', 10);
    await app.getByRole('button', { name: 'Go on with what is left' }).click();
    await app.getByRole('heading', { name: 'The browser lost' }).waitFor({ state: 'detached' });
    await app.reload();
    await app.getByRole('main').getByRole('heading').first().waitFor();
    expect(await app.getByRole('heading', { name: 'The browser lost' }).count()).toBe(0);
    countFault(context, {
      fault: `profile damaged, touchpoints told of: ${how}`,
      expected: before,
      found: told,
    });
  });
});

describe('a disk that is full', () => {
  it('takes the text of the chain all the same; pictures say why they are missing, and the panel says it', async (context) => {
    // The browser keeps no quota for who may store without limit, and learns a new one only before its first write.
    const limited = { profile, without: ['unlimitedStorage'] };
    stage = await openStage(limited);
    await expect.poll(usage, { timeout: 20_000 }).toBeGreaterThan(4_000_000);
    const full = await usage();
    await stage.context.close();
    stage = await openStage(limited);
    await setQuota(full);
    const { panel } = await walk(6);
    await panel.page.getByText('There is no room left for pictures').first().waitFor({ timeout: 15_000 });
    const chain = chainOf(await stage.stored(panel.page), 'Disk');
    expect(chain.map(({ target }) => new URL(target).pathname)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `/0/callback-${n}`),
    );
    const reasons = chain.flatMap(({ before }) => (before.is === 'none' ? before.reason : []));
    expect(reasons).toContain('storage-full');
    await panel.finish();
    countFault(context, {
      fault: 'disk full: steps kept without pictures',
      expected: 6,
      found: chain.length,
    });
  });

  async function usage(): Promise<number> {
    const own = await stage.openOwn('icon/16.png');
    const used = await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await own.close();
    return used;
  }

  async function setQuota(bytes: number): Promise<void> {
    const own = await stage.openOwn('icon/16.png');
    const session = await stage.context.newCDPSession(own);
    const origin = `chrome-extension://${stage.extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
    // The quota is lifted when the session ends, so both stay.
  }
});

/** The tables of version 2 with their indexes, as it was released. */
const VERSION_2 = {
  brands: 'name',
  walks: 'brandId startedAt state tabId',
  stops: 'walkId',
  touchpoints: 'walkId [walkId+key]',
  shots: 'walkId stopId',
  pixels: '',
  waits: 'walkId brandId touchpointId',
  actions: 'brandId',
  comparisons: 'name',
  pins: '*walkIds',
  scorecards: 'seriesId',
  scores: 'walkId [walkId+scorecardId]',
  settings: '',
  about: '',
};

describe('a database that an old window holds', () => {
  it('is said in words, and opens by itself when that window is closed', async (context) => {
    stage = await openStage({ profile });
    const old = await stage.openOwn('icon/16.png');
    await old.evaluate(holdOlderForm, VERSION_2);
    const app = await stage.openOwn('app.html');
    const words = app.getByText('Another Touchtrail window is still open');
    await words.waitFor({ timeout: 20_000 });
    const told = await words.count();
    await old.close();
    await words.waitFor({ state: 'detached' });
    const heading = app.getByRole('heading', { level: 1 });
    await heading.waitFor();
    countFault(context, {
      fault: 'database held by an old window: told, and opened after it',
      expected: 2,
      found: told + (await heading.count()),
    });
  });

  /** Runs in a page of the extension: makes the database of version 2 anew, and lets nobody change its form. */
  async function holdOlderForm(form: Record<string, string>): Promise<void> {
    await new Promise((resolve) => {
      const deleting = indexedDB.deleteDatabase('touchtrail');
      deleting.onsuccess = resolve;
    });
    const opening = indexedDB.open('touchtrail', 20);
    opening.onupgradeneeded = () => {
      for (const [name, indexes] of Object.entries(form)) {
        const store = opening.result.createObjectStore(name, { keyPath: 'id' });
        for (const index of indexes.split(' ').filter(Boolean)) {
          const fields = index.replace(/[[\]*]/g, '').split('+');
          const path = fields.length > 1 ? fields : index.replace('*', '');
          store.createIndex(index.replace('*', ''), path, { multiEntry: index.startsWith('*') });
        }
      }
    };
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    Object.assign(globalThis, { held: opening.result });
  }
});
