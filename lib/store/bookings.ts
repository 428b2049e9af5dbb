import type { Brand } from '../model/brand';
import type { Kind } from '../model/kind';
import type { Touchpoint } from '../model/touchpoint';
import { db } from './db';
import { listWalks } from './walks';

export interface Booking {
  touchpoint: Touchpoint;
  brand: Brand;
}

/** The touchpoints of some kinds in all walks that are there, with their brands, oldest first. */
export async function touchpointsOfKinds(kinds: Iterable<Kind>): Promise<Booking[]> {
  const [walks, brands, found] = await Promise.all([
    listWalks(),
    db.brands.toArray(),
    db.touchpoints
      .where('kind')
      .anyOf([...kinds])
      .filter(({ deletedAt }) => deletedAt === undefined)
      .toArray(),
  ]);
  const brandOf = new Map(
    walks.map((walk) => [walk.id, brands.find(({ id }) => id === walk.brandId)] as const),
  );
  return found
    .flatMap((touchpoint) => {
      const brand = brandOf.get(touchpoint.walkId);
      return brand ? [{ touchpoint, brand }] : [];
    })
    .sort((x, y) => x.touchpoint.at - y.touchpoint.at);
}
