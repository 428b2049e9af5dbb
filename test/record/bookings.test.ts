import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

import { BOOKINGS_ALARM, REMIND_AFTER_MS, superviseBookings } from '@/lib/record/bookings';
import { judging } from '@/lib/record/judging';
import { onNotices } from '@/lib/record/notices';
import { onStep } from '@/lib/record/steps';
import { db } from '@/lib/store/db';
import { aBrand, anId, aSighting, aStop, aTouchpoint, aWalk } from '../examples';

const HOUR = 3_600_000;
const booking = aSighting({ key: 'booking:form', kind: 'booking', label: 'Book a visit' });
const notices: { id: string; title: string; buttons?: unknown[] }[] = [];
const cleared: string[] = [];
const taps: Record<'button' | 'click', ((id: string, button: number) => void)[]> = { button: [], click: [] };
const { notifications } = fakeBrowser;

beforeEach(async () => {
  fakeBrowser.reset();
  for (const list of [notices, cleared, taps.button, taps.click]) list.length = 0;
  Object.assign(fakeBrowser, { notifications });
  Object.assign(notifications, {
    create: async (id: string, notice: object) =>
      void notices.push({ ...(notice as (typeof notices)[0]), id }),
    clear: async (id: string) => void cleared.push(id),
    onButtonClicked: { addListener: (tap: (typeof taps.button)[0]) => taps.button.push(tap) },
    onClicked: { addListener: (tap: (typeof taps.click)[0]) => taps.click.push(tap) },
  });
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.brands.add(aBrand({ name: 'VenaSana' }));
  await db.walks.add(aWalk());
  await db.stops.add(aStop({ sightings: [booking] }));
});

const booked = (number: number, ago: number, over = {}) =>
  db.touchpoints.add(
    aTouchpoint({
      ...{ id: anId(number), key: `booking:${number}`, kind: 'booking', engagement: 'used' },
      at: Date.now() - ago,
      ...over,
    }),
  );
const told = () => notices.map(({ id }) => id);

describe('a booking that takes somebody’s place', () => {
  it('is asked after by a notice, once, and with one tap for the answer', async () => {
    await booked(21, REMIND_AFTER_MS);
    await Promise.all([superviseBookings(), superviseBookings()]);
    await superviseBookings();
    expect(notices).toMatchObject([
      { id: `booking:${anId(21)}`, title: 'Is it cancelled? Booking, VenaSana', buttons: [{}] },
    ]);
  });

  it('is not, while it is young; the alarm is set to when it is due', async () => {
    await booked(21, HOUR);
    await superviseBookings();
    expect(told()).toEqual([]);
    const { at = 0 } = (await db.touchpoints.get(anId(21))) ?? {};
    expect((await fakeBrowser.alarms.get(BOOKINGS_ALARM))?.scheduledTime).toBe(at + REMIND_AFTER_MS);
  });

  it('sets the alarm in the step that makes it', async () => {
    const at = Date.now();
    const entry = { id: anId(30), walkId: anId(1), stopId: anId(2), key: booking.key, at } as const;
    await onStep({ entry: { ...entry, act: 'submit' }, sighting: booking, isFresh: false });
    expect((await fakeBrowser.alarms.get(BOOKINGS_ALARM))?.scheduledTime).toBe(at + REMIND_AFTER_MS);
  });

  it('is left alone when it is cancelled, deleted, only seen, or its walk is in the bin', async () => {
    await db.walks.add(aWalk({ id: anId(9), deletedAt: 1 }));
    await booked(21, 3 * HOUR, { cancelledAt: 1 });
    await booked(22, 3 * HOUR, { deletedAt: 1 });
    await booked(23, 3 * HOUR, { engagement: 'seen' });
    await booked(24, 3 * HOUR, { walkId: anId(9) });
    await superviseBookings();
    expect(told()).toEqual([]);
    expect(await fakeBrowser.alarms.get(BOOKINGS_ALARM)).toBeFalsy();
  });

  it('waits for notices to be allowed, and is told then', async () => {
    await booked(21, 3 * HOUR);
    Object.assign(fakeBrowser, { notifications: undefined });
    await superviseBookings();
    Object.assign(fakeBrowser, { notifications });
    await superviseBookings();
    expect(told()).toEqual([`booking:${anId(21)}`]);
  });

  it('is off the list by a tap on the notice, which goes; a tap beside the button opens the list', async () => {
    await booked(21, 3 * HOUR);
    const opened: string[] = [];
    let tapped: Promise<unknown> = Promise.resolve();
    onNotices({
      onButton: () => opened.push('wait'),
      onOpen: () => opened.push('waits'),
      onOpenBookings: () => opened.push('bookings'),
      onCancelled: (touchpointId) => {
        tapped = judging.cancelBooking({ touchpointId, isCancelled: true });
      },
    });
    for (const tap of taps.button) tap(`booking:${anId(21)}`, 0);
    for (const tap of taps.click) tap(`booking:${anId(21)}`, 0);
    await tapped;
    expect((await db.touchpoints.get(anId(21)))?.cancelledAt).toBeGreaterThan(0);
    expect(cleared).toEqual([`booking:${anId(21)}`]);
    expect(opened).toEqual(['bookings']);
  });
});
