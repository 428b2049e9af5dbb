import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** While closed, counts wait before they read. */
const gate = vi.hoisted(() => ({ open: Promise.resolve() }));
vi.mock('@/lib/store/salvage', async (original) => {
  const salvage = await original<typeof import('@/lib/store/salvage')>();
  return { ...salvage, holdingsOf: (id: string) => gate.open.then(() => salvage.holdingsOf(id)) };
});

import { acceptLosses, findLosses, keepSentinel } from '@/lib/record/sentinel';
import { db } from '@/lib/store/db';
import { putStop } from '@/lib/store/stops';
import { putTouchpoint } from '@/lib/store/touchpoints';
import { createWalk, eraseWalk } from '@/lib/store/walks';
import { aBrand, anId, aStop, aTouchpoint, aWalk } from '../examples';

const STEPS = 5;
/** Another one for each test: a count of the last test's that is still under way is no count of this one's. */
let walk = aWalk();
let tests = 0;

keepSentinel();

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  fakeBrowser.reset();
  walk = aWalk({ id: anId(10_000 + tests++), startedAt: 1_000 });
  await createWalk(walk, aBrand());
  await putStop(anId(2), () => aStop({ walkId: walk.id }), 7);
  for (let n = 0; n < STEPS; n++)
    await putTouchpoint(walk.id, `phone:${n}`, () =>
      aTouchpoint({ walkId: walk.id, id: anId(100 + n), key: `phone:${n}`, at: 2_000 + n }),
    );
  await vi.waitFor(async () => expect(await heldNow()).toMatchObject({ touchpoints: STEPS, stops: 1 }));
});

const heldNow = async () => Object.values(await fakeBrowser.storage.local.get(`holds:${walk.id}`))[0];

const losses = () => findLosses('Recovered');
const loss = () => ({ walkId: walk.id, startedAt: 1_000, expected: STEPS });

describe('what a browser loses of its database', () => {
  it('is nothing as long as all is there', async () => {
    expect(await losses()).toEqual([]);
  });

  it.each([
    ['everything', () => Promise.all(db.tables.map((table) => table.clear())), 0, false],
    ['the last touchpoints', () => db.touchpoints.bulkDelete([anId(103), anId(104)]), 3, true],
    ['a page', () => db.stops.clear(), STEPS, true],
    [
      'all but the touchpoints',
      () => Promise.all([db.walks.clear(), db.brands.clear(), db.stops.clear()]),
      STEPS,
      true,
    ],
  ])('is told: %s', async (_, lose, found, isLeft) => {
    await lose();
    expect(await losses()).toEqual([{ ...loss(), found, isLeft }]);
    // Told until the walker has seen it, also when nothing more is lost.
    expect(await losses()).toEqual([{ ...loss(), found, isLeft }]);
    await acceptLosses([walk.id]);
    expect(await losses()).toEqual([]);
  });

  it('is told when other rows stand in their place', async () => {
    await db.touchpoints.delete(anId(100));
    await db.touchpoints.put(aTouchpoint({ walkId: walk.id, id: anId(999), key: 'phone:999' }));
    expect(await losses()).toEqual([{ ...loss(), found: STEPS, isLeft: true }]);
  });

  it('leaves walks that can be read: rows without a walk get one, walks without a brand too', async () => {
    await db.walks.clear();
    await db.brands.clear();
    await losses();
    const [saved] = await db.walks.toArray();
    expect(saved).toMatchObject({ id: walk.id, state: 'finished', finishedAt: 2_000 + STEPS - 1 });
    expect(await db.brands.toArray()).toMatchObject([{ id: saved?.brandId, name: 'Recovered' }]);
    await db.brands.clear();
    await losses();
    expect(await db.brands.count()).toBe(1);
  });

  it('is told also when the walk has grown past it', async () => {
    await db.touchpoints.bulkDelete([anId(103), anId(104)]);
    // As at the next start of the background.
    keepSentinel();
    await vi.waitFor(async () => expect(await heldNow()).toMatchObject({ isShort: true }));
    for (let n = 5; n < 9; n++)
      await putTouchpoint(walk.id, `phone:${n}`, () =>
        aTouchpoint({ walkId: walk.id, id: anId(100 + n), key: `phone:${n}` }),
      );
    expect(await losses()).toEqual([{ ...loss(), found: 7, isLeft: true }]);
  });

  it('is not what the walker removed', async () => {
    await eraseWalk(walk.id);
    expect(await losses()).toEqual([]);
  });

  it('is not what the walker removed while it was counted', async () => {
    let release = () => {};
    gate.open = new Promise((resolve) => {
      release = resolve;
    });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await putTouchpoint(walk.id, 'phone:9', () =>
      aTouchpoint({ walkId: walk.id, id: anId(109), key: 'phone:9' }),
    );
    await vi.waitFor(() => expect(get).toHaveBeenCalled());
    get.mockRestore();
    await eraseWalk(walk.id);
    release();
    await db.walks.toArray();
    expect(await losses()).toEqual([]);
    expect(await heldNow()).toBeUndefined();
  });

  it('is not what came later than the count', async () => {
    await db.touchpoints.put(aTouchpoint({ walkId: walk.id, id: anId(500), key: 'phone:500' }));
    expect(await losses()).toEqual([]);
  });
});
