import { browser } from 'wxt/browser';
import { isToCancel } from '../judge/fair';
import { type Booking, touchpointsOfKinds } from '../store/bookings';
import { changeTouchpoint } from '../store/touchpoints';
import { TO_CANCEL } from '../vocabulary/people-minutes';
import { hasNotices, notifyBooking } from './notices';

export const BOOKINGS_ALARM = 'bookings';

/** So long a booking may stand before a notice reminds of it: the walk is over by then, and the day is not. */
export const REMIND_AFTER_MS = 2 * 60 * 60_000;

/** One look at a time: two at once would both see the same booking due and say so twice. */
let looking: Promise<void> = Promise.resolve();

/**
 * Reminds, once, of each booking that still takes somebody's place, and sets the alarm to the next. All of it follows
 * from the database, so it is done again at each start; without permission for notices nothing is said and none is lost.
 */
export function superviseBookings(): Promise<void> {
  looking = looking.then(look).catch(() => undefined);
  return looking;
}

async function look(): Promise<void> {
  const now = Date.now();
  const open = (await touchpointsOfKinds(TO_CANCEL)).filter(isUntold);
  if (hasNotices()) for (const one of open) if (dueAt(one) <= now) await remind(one, now);
  const next = Math.min(...open.map(dueAt).filter((at) => at > now));
  if (Number.isFinite(next)) await browser.alarms.create(BOOKINGS_ALARM, { when: next });
  else await browser.alarms.clear(BOOKINGS_ALARM);
}

/** What is told is noted first: a notice too few is better than one at each start. */
async function remind(booking: Booking, now: number): Promise<void> {
  const noted = await changeTouchpoint(booking.touchpoint.id, () => ({ remindedAt: now }));
  if (noted.ok) await notifyBooking(booking);
}

const isUntold = ({ touchpoint }: Booking) => isToCancel(touchpoint) && touchpoint.remindedAt === undefined;

const dueAt = ({ touchpoint }: Booking): number => touchpoint.at + REMIND_AFTER_MS;
