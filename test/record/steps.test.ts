import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import { note, notedSteps } from '@/lib/record/journal';
import { drainJournal, onStep } from '@/lib/record/steps';
import { db } from '@/lib/store/db';
import { anId, aSighting, aStop, aWalk } from '../examples';

const walk = aWalk();
const phone = aSighting();
const entry = {
  id: anId(30),
  walkId: walk.id,
  stopId: anId(2),
  key: phone.key,
  act: 'click' as const,
  at: 5_000,
};

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.walks.add(walk);
  await db.stops.add(aStop({ sightings: [phone] }));
});

describe('a step', () => {
  it('is in the database before it is answered, and then no longer in the journal', async () => {
    await note(entry);
    const answered = await onStep({ entry, sighting: phone, isFresh: false });
    expect(answered).toMatchObject({ ok: true, value: { touchpointId: entry.id } });
    expect(await db.touchpoints.get(entry.id)).toMatchObject({ kind: 'phone', engagement: 'used' });
    expect((await notedSteps()).size).toBe(0);
  });

  it('told three times is one touchpoint with one step', async () => {
    for (let time = 0; time < 3; time++) await onStep({ entry, sighting: phone, isFresh: false });
    const all = await db.touchpoints.toArray();
    expect(all).toHaveLength(1);
    expect(all[0]?.steps).toHaveLength(1);
  });

  it('whose message was lost is read back from the journal, with the words the stop remembers', async () => {
    await note(entry);
    await drainJournal();
    expect(await db.touchpoints.get(entry.id)).toMatchObject({
      label: phone.label,
      before: { is: 'none', reason: 'interrupted' },
    });
    expect((await notedSteps()).size).toBe(0);
  });

  it('of a finished walk is kept when it happened before the end, or when no clock can tell', async () => {
    await db.walks.update(walk.id, { state: 'finished', finishedAt: 4_000 });
    await note(entry);
    expect(await onStep({ entry, sighting: phone, isFresh: false })).toMatchObject({ ok: false });
    expect([await db.touchpoints.count(), (await notedSteps()).size]).toEqual([0, 0]);
    await onStep({ entry: { ...entry, at: 3_999 }, sighting: phone, isFresh: false });
    expect(await db.touchpoints.count()).toBe(1);
    await db.walks.update(walk.id, { isClockSuspect: true });
    await onStep({ entry: { ...entry, id: anId(31) }, sighting: phone, isFresh: false });
    expect((await db.touchpoints.toArray())[0]?.steps).toHaveLength(2);
  });

  it('throws away entries of the journal that cannot be read, and nothing else', async () => {
    await fakeBrowser.storage.local.set({ 'journal:x': { nonsense: true }, settings: 1 });
    await drainJournal();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: 1 });
    expect(await db.touchpoints.count()).toBe(0);
  });

  it('takes the rolling picture as the one before when nothing moved since', async () => {
    const shot = { id: anId(40), walkId: walk.id, stopId: anId(2), at: 4_000, scroll: { x: 0, y: 120 } };
    await db.shots.add(shot as never);
    await onStep({
      entry,
      sighting: phone,
      isFresh: true,
      scroll: { x: 0, y: 120 },
      box: { x: 1, y: 2, width: 3, height: 4 },
    });
    expect((await db.touchpoints.get(entry.id))?.before).toEqual({
      is: 'taken',
      shotId: shot.id,
      box: { x: 1, y: 2, width: 3, height: 4 },
    });
  });

  it('does not take a picture of another scroll position for the one before', async () => {
    await db.shots.add({
      id: anId(41),
      walkId: walk.id,
      stopId: anId(2),
      at: 4_000,
      scroll: { x: 0, y: 900 },
    } as never);
    await onStep({ entry, sighting: phone, isFresh: true, scroll: { x: 0, y: 120 } });
    expect((await db.touchpoints.get(entry.id))?.before.is).toBe('pending');
  });
});
