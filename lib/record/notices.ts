import { browser } from 'wxt/browser';
import { en } from '@/locales/en';
import { dueBy, firstAutomatic } from '../judge/waits';
import type { Booking } from '../store/bookings';
import type { Waiting } from '../store/waits';
import { tapsOf } from '../vocabulary/requests';

const PREFIX = 'wait:';
const BOOKING = 'booking:';

/** Absent until the user has allowed notices; the permission is optional. */
const api = (): typeof browser.notifications | undefined => browser.notifications;

/** Says that an answer is late. Firefox shows no buttons; there a click opens the list of all that is waited for. */
export async function notifyLate({ wait, touchpoint, brand }: Waiting): Promise<void> {
  const { title, promise, limit } = en.waits.notice;
  const what = touchpoint.name?.trim() || en.kinds[touchpoint.kind];
  const because = dueBy(wait, brand.hours) === 'promise' ? promise : limit;
  const buttons = tapsOf(touchpoint.kind, firstAutomatic(wait) !== undefined).map(({ id }) => ({
    title: en.waits.tap[id],
  }));
  // Without notices the badge still tells.
  await api()
    ?.create(PREFIX + wait.id, {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: title.replace('{{brand}}', brand.name).replace('{{what}}', what),
      message: because.replace('{{promise}}', wait.promise?.text ?? ''),
      ...(!import.meta.env.FIREFOX && { buttons, requireInteraction: true }),
    })
    .catch(() => undefined);
}

/** Whether notices are allowed. */
export const hasNotices = (): boolean => api() !== undefined;

/** Asks whether a booking is cancelled. A tap on its button says that it is. */
export async function notifyBooking({ touchpoint, brand }: Booking): Promise<void> {
  const { title, message, done } = en.judging.fair.notice;
  const what = touchpoint.name?.trim() || en.kinds[touchpoint.kind];
  await api()
    ?.create(BOOKING + touchpoint.id, {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: title.replace('{{brand}}', () => brand.name).replace('{{what}}', () => what),
      message,
      ...(!import.meta.env.FIREFOX && { buttons: [{ title: done }], requireInteraction: true }),
    })
    .catch(() => undefined);
}

/** Takes the question away: it is answered. */
export async function clearBooking(touchpointId: string): Promise<void> {
  await api()?.clear(BOOKING + touchpointId);
}

/** Takes a notice away whose clock has come to an end otherwise. */
export async function clearNotice(waitId: string): Promise<void> {
  await api()?.clear(PREFIX + waitId);
}

/** What a tap on a notice does. */
export interface NoticeTaps {
  /** The button with the place `button` was tapped. */
  onButton(waitId: string, button: number): void;
  onOpen(): void;
  /** The button of a booking's notice was tapped: it is cancelled. */
  onCancelled(touchpointId: string): void;
  onOpenBookings(): void;
}

/** Listens to taps; now when notices are allowed, else from the moment they are. Call it in the first turn. */
export function onNotices(taps: NoticeTaps): void {
  const listen = () => {
    api()?.onButtonClicked?.addListener((id, button) => {
      if (id.startsWith(PREFIX)) taps.onButton(id.slice(PREFIX.length), button);
      if (id.startsWith(BOOKING)) taps.onCancelled(id.slice(BOOKING.length));
    });
    api()?.onClicked.addListener((id) => {
      if (id.startsWith(PREFIX)) taps.onOpen();
      if (id.startsWith(BOOKING)) taps.onOpenBookings();
    });
  };
  if (api()) listen();
  else
    browser.permissions.onAdded.addListener(({ permissions }) => {
      if (permissions?.includes('notifications')) listen();
    });
}
