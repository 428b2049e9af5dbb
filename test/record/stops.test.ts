import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import type { Report } from '@/lib/messages/page-calls';
import { onReport } from '@/lib/record/stops';
import { db } from '@/lib/store/db';
import { anId, aSighting, aWalk } from '../examples';

const TAB = 7;
const TOP = 0;
const FRAME = 4;
const walk = aWalk({ state: 'walking', tabId: TAB });
const first = anId(51);
const second = anId(52);

/** The pages of the tab as the browser would answer for them: the top's stop by frame, null for frames inside. */
let present: Map<number, string | null>;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.walks.add(walk);
  present = new Map([[TOP, first]]);
  Object.assign(fakeBrowser, {
    scripting: {
      async executeScript({ target: { frameIds } }: { target: { frameIds?: number[] } }) {
        return (frameIds ?? [TOP]).map((frameId) => {
          if (!present.has(frameId)) throw new Error(`No frame with id ${frameId}`);
          return { frameId, result: present.get(frameId) };
        });
      },
    },
  });
});

const report = (told: Partial<Report>): Report => ({
  walkId: walk.id,
  answers: {},
  sightings: [],
  blindSpots: [],
  round: 0,
  frames: 0,
  ...told,
});
const aSender = (frameId: number, tabId = TAB) => ({ tabId, frameId, url: undefined });
const enter = (id: string, path: string, at = 1_000) =>
  onReport(
    report({ stop: { id, url: `https://shop.example${path}`, title: path, at, load: {} } }),
    aSender(TOP),
  );
const speak = (told: Partial<Report>) =>
  onReport(report({ frameHost: 'chat.example', ...told }), aSender(FRAME));
const chat = aSighting({ key: 'chat:vendor:x', kind: 'chat' });

describe('a frame’s report', () => {
  it('that tells nothing new is answered, and not written again', async () => {
    await enter(first, '/one');
    present.set(FRAME, null);
    await speak({ sightings: [chat] });
    const put = vi.spyOn(db.stops, 'put');
    expect(await speak({ sightings: [chat] })).toMatchObject({ ok: true, value: { stopId: first } });
    expect(put).not.toHaveBeenCalled();
    await speak({ sightings: [chat, aSighting({ key: 'phone:tel:1', kind: 'phone' })] });
    expect(put).toHaveBeenCalledOnce();
    put.mockRestore();
  });

  it('never crowds out what the page itself shows, however much it tells and however early', async () => {
    present.set(FRAME, null);
    const many = Array.from({ length: 500 }, (_, n) => aSighting({ key: `phone:tel:${n}`, kind: 'phone' }));
    await speak({ sightings: many });
    const stop = { id: first, url: 'https://shop.example/', title: 'Shop', at: 1_000, load: {} };
    await onReport(report({ stop, sightings: [chat] }), aSender(TOP));
    const kept = (await db.stops.get(first))?.sightings ?? [];
    expect([kept[0]?.key, kept.length]).toEqual([chat.key, 500]);
  });

  it('lands on the stop of the page it stands in, labelled by its host, and learns that stop', async () => {
    await enter(first, '/one');
    present.set(FRAME, null);
    expect(await speak({ sightings: [chat] })).toEqual({
      ok: true,
      value: expect.objectContaining({ isWalking: true, stopId: first }),
    });
    expect((await db.stops.get(first))?.sightings).toMatchObject([{ key: chat.key, frame: 'chat.example' }]);
  });

  it('that comes when its page has been left lands nowhere else', async () => {
    await enter(first, '/one');
    present = new Map([[TOP, second]]);
    await enter(second, '/two');
    expect((await speak({ sightings: [chat] })).ok).toBe(false);
    expect((await db.stops.get(second))?.sightings).toEqual([]);
  });

  it('lands on its own page also while the walk still counts another as the current one', async () => {
    await enter(first, '/one');
    present = new Map([
      [TOP, second],
      [FRAME, null],
    ]);
    await speak({ sightings: [chat] });
    expect((await db.stops.get(first))?.sightings).toEqual([]);
    await enter(second, '/two');
    expect(await db.stops.get(second)).toMatchObject({
      url: 'https://shop.example/two',
      title: '/two',
      sightings: [{ key: chat.key, frame: 'chat.example' }],
    });
  });

  it('does not take the place of the same thing in the page itself', async () => {
    const box = { x: 1, y: 2, width: 3, height: 4 };
    await enter(first, '/one');
    present.set(FRAME, null);
    await onReport(
      report({
        stop: { id: first, url: 'https://shop.example/one', title: '', at: 1_000, load: {} },
        sightings: [{ ...chat, box }],
      }),
      aSender(TOP),
    );
    await speak({ sightings: [chat] });
    const [stored] = (await db.stops.get(first))?.sightings ?? [];
    expect(stored).toMatchObject({ box });
    expect(stored?.frame).toBeUndefined();
  });

  it('of a frame without a walk is told to stop', async () => {
    expect(await onReport(report({}), aSender(FRAME, TAB + 1))).toEqual({
      ok: true,
      value: { isWalking: false },
    });
  });
});

describe('a page’s report', () => {
  const current = async () => (await db.walks.get(walk.id))?.currentStopId;

  it('makes it the page the walk is on', async () => {
    await enter(first, '/one', 1_000);
    await enter(second, '/two', 2_000);
    expect(await current()).toBe(second);
  });

  it('that is heard after those of the page that followed adds to its own, and the walk stays on the other', async () => {
    await enter(first, '/one', 1_000);
    present.set(TOP, second);
    await enter(second, '/two', 2_000);
    const stop = { id: first, url: 'https://shop.example/one', title: '', at: 1_000, load: {} };
    await onReport(report({ stop, sightings: [chat] }), aSender(TOP));
    expect(await current()).toBe(second);
    expect((await db.stops.get(first))?.sightings).toMatchObject([{ key: chat.key }]);
  });

  it('makes it the page the walk is on when only the clock says that it is older', async () => {
    await enter(first, '/one', 5_000);
    present.set(TOP, second);
    await enter(second, '/two', 2_000);
    expect(await current()).toBe(second);
  });
});
