import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import { enterAll, enterTab, PAGES_ALARM } from '@/lib/record/enter-page';
import { db } from '@/lib/store/db';
import { aWalk } from '../examples';

const TAB = 7;
const GONE = 8;
const walk = aWalk({ state: 'walking', tabId: TAB, access: 'all', aside: [{ tabId: GONE }] });

/** Tabs that were asked whether a walker is in them. */
let asked: number[];
let isAllowed: boolean;
/** So often a page is between two documents, and nobody may enter it. */
let between: number;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.walks.add(walk);
  [asked, isAllowed, between] = [[], true, 0];
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => isAllowed },
    scripting: {
      async executeScript({ target }: { target: { tabId: number } }) {
        asked.push(target.tabId);
        if (between-- > 0) throw new Error('Frame with ID 0 was removed.');
        return [{ frameId: 0, result: true }];
      },
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => {
    if (id !== TAB) throw new Error(`No tab with id: ${id}`);
    return { id, url: 'https://shop.example/' } as never;
  });
});

it('every open tab of a walk is entered, and the alarm stands as long as anything is walked', async () => {
  await enterAll();
  expect(asked).toEqual([TAB]);
  expect(await fakeBrowser.alarms.get(PAGES_ALARM)).toMatchObject({ periodInMinutes: 0.5 });
  await db.walks.update(walk.id, { state: 'finished' });
  await enterAll();
  expect(asked).toEqual([TAB]);
  expect(await fakeBrowser.alarms.get(PAGES_ALARM)).toBeUndefined();
});

it('however many ask, one turn answers them all', async () => {
  await Promise.all([enterAll(), enterAll(), enterAll()]);
  expect(asked).toEqual([TAB]);
});

it('a walk whose permission was taken away is paused, and no page of it is entered', async () => {
  isAllowed = false;
  await enterAll();
  expect(await db.walks.get(walk.id)).toMatchObject({ state: 'paused', pauses: [{ why: 'permission' }] });
  expect(asked).toEqual([]);
});

it('the alarm stands while it is not known what is walked, and the next ring enters', async () => {
  await enterAll();
  const { permissions } = fakeBrowser as never as { permissions: { contains(): Promise<boolean> } };
  const contains = vi.spyOn(permissions, 'contains').mockRejectedValueOnce(new Error('busy'));
  await enterAll();
  expect(asked).toEqual([TAB]);
  expect(await fakeBrowser.alarms.get(PAGES_ALARM)).toMatchObject({ periodInMinutes: 0.5 });
  await enterAll();
  expect(asked).toEqual([TAB, TAB]);
  contains.mockRestore();
});

it('between two documents a page is tried again within milliseconds, and only what stays closed is noted', async () => {
  const pauses = vi.spyOn(globalThis, 'setTimeout');
  const pausedFor = () => pauses.mock.calls.flatMap(([, ms = 0]) => (ms > 0 && ms < 1_000 ? ms : []));
  between = 1;
  await enterTab(TAB);
  expect(asked).toEqual([TAB, TAB]);
  expect(pausedFor()).toEqual([15]);
  expect(await db.stops.count()).toBe(0);
  between = Number.POSITIVE_INFINITY;
  await enterTab(TAB);
  expect(pausedFor()).toEqual([15, 15, 30, 60, 120, 240]);
  expect(await db.stops.toArray()).toMatchObject([{ url: 'https://shop.example/', blindSpots: [{}] }]);
  pauses.mockRestore();
});
