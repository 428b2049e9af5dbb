import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { Settings } from '@/lib/model/settings';
import type { Walk } from '@/lib/model/walk';
import { db } from '@/lib/store/db';
import { forgetEverything, forgetOld } from '@/lib/store/forget';
import { anId, aShot, aTouchpoint, aWalk } from '../examples';

const DAY_MS = 86_400_000;
const NOW = 2_000 * DAY_MS;
const settings = Settings.parse({});
const daysAgo = (days: number) => NOW - days * DAY_MS;

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

/** A walk with one pictured touchpoint. */
async function put(number: number, over: Partial<Walk>): Promise<void> {
  const walkId = anId(number);
  const shotId = anId(number + 100);
  await db.walks.put(aWalk({ id: walkId, state: 'finished', ...over }));
  await db.shots.put(aShot({ id: shotId, walkId }));
  await db.pixels.put({ id: shotId, full: new Blob(['full']), thumb: new Blob(['thumb']) });
  await db.touchpoints.put(
    aTouchpoint({ id: anId(number + 200), walkId, before: { is: 'taken', shotId }, after: undefined }),
  );
}

const kept = async () => ({
  walks: (await db.walks.toCollection().primaryKeys()).map((id) => Number(id.slice(-3))),
  pictures: (await db.pixels.toCollection().primaryKeys()).map((id) => Number(id.slice(-3)) - 100),
});

it('lets pictures go before walks, and says so at the touchpoint', async () => {
  await put(1, { finishedAt: daysAgo(89) });
  await put(2, { finishedAt: daysAgo(91) });
  await put(3, { finishedAt: daysAgo(366) });
  await forgetOld(settings, NOW);
  expect(await kept()).toEqual({ walks: [1, 2], pictures: [1] });
  expect((await db.touchpoints.get(anId(202)))?.before).toEqual({ is: 'none', reason: 'forgotten' });
  expect(await db.shots.count()).toBe(1);
});

it('never touches a walk that is not finished, nor one that an archive brought lately', async () => {
  await put(1, { state: 'paused', startedAt: daysAgo(900) });
  await put(2, { finishedAt: daysAgo(900), keptSince: daysAgo(1) });
  await forgetOld(settings, NOW);
  expect(await kept()).toEqual({ walks: [1, 2], pictures: [1, 2] });
});

it('empties the bin after its time', async () => {
  await put(1, { finishedAt: daysAgo(40), deletedAt: daysAgo(29) });
  await put(2, { finishedAt: daysAgo(40), deletedAt: daysAgo(31) });
  await forgetOld(settings, NOW);
  expect((await kept()).walks).toEqual([1]);
});

it('keeps for ever what it is told to keep', async () => {
  await put(1, { finishedAt: daysAgo(1_900) });
  await forgetOld({ ...settings, keepPicturesDays: null, keepWalksDays: null }, NOW);
  expect(await kept()).toEqual({ walks: [1], pictures: [1] });
});

it('forgets everything, and can be written to again', async () => {
  await put(1, {});
  expect(await forgetEverything()).toEqual({ ok: true, value: null });
  expect(await kept()).toEqual({ walks: [], pictures: [] });
  await put(2, {});
  expect((await kept()).walks).toEqual([2]);
});
