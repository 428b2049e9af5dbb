import { isToCancel } from '@/lib/judge/fair';
import { type Booking, touchpointsOfKinds } from '@/lib/store/bookings';
import { TO_CANCEL } from '@/lib/vocabulary/people-minutes';

/** Every booking of every walk that is not yet cancelled, oldest first. For a live query. */
export async function readBookings(): Promise<Booking[]> {
  const all = await touchpointsOfKinds(TO_CANCEL);
  return all.filter(({ touchpoint }) => isToCancel(touchpoint));
}
