import { toCancel } from '@/lib/judge/fair';
import type { Brand } from '@/lib/model/brand';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { db } from '@/lib/store/db';
import { listWalks } from '@/lib/store/walks';
import { TO_CANCEL } from '@/lib/vocabulary/people-minutes';

export interface Booking {
  touchpoint: Touchpoint;
  brand: Brand;
}

/** Every booking of every walk that is not yet cancelled, oldest first. For a live query. */
export async function readBookings(): Promise<Booking[]> {
  const [walks, brands, used] = await Promise.all([
    listWalks(),
    db.brands.toArray(),
    db.touchpoints
      .where('kind')
      .anyOf([...TO_CANCEL])
      .filter(({ deletedAt }) => deletedAt === undefined)
      .toArray(),
  ]);
  const brandOf = new Map(
    walks.map((walk) => [walk.id, brands.find(({ id }) => id === walk.brandId)] as const),
  );
  return toCancel(used)
    .flatMap((touchpoint) => {
      const brand = brandOf.get(touchpoint.walkId);
      return brand ? [{ touchpoint, brand }] : [];
    })
    .sort((x, y) => x.touchpoint.at - y.touchpoint.at);
}
