import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { readBookings } from '@/components/fair/bookings';
import { db } from '@/lib/store/db';
import { aBrand, anId, aTouchpoint, aWalk } from '../examples';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

it('bookings to cancel are those of all walks that are there, oldest first, until each is ticked', async () => {
  const booking = { kind: 'booking', engagement: 'used' } as const;
  await db.brands.put(aBrand({ name: 'VenaSana' }));
  await db.walks.bulkPut([aWalk(), aWalk({ id: anId(2), deletedAt: 1 })]);
  await db.touchpoints.bulkPut([
    aTouchpoint({ ...booking, id: anId(21), key: 'a', at: 5 }),
    aTouchpoint({ ...booking, id: anId(22), key: 'b', at: 3 }),
    aTouchpoint({ ...booking, id: anId(23), key: 'c', cancelledAt: 9 }),
    aTouchpoint({ ...booking, id: anId(24), key: 'd', deletedAt: 9 }),
    aTouchpoint({ ...booking, id: anId(25), key: 'e', walkId: anId(2) }),
    aTouchpoint({ ...booking, id: anId(26), key: 'f', engagement: 'seen' }),
  ]);
  const found = await readBookings();
  expect(found.map(({ touchpoint, brand }) => [touchpoint.id, brand.name])).toEqual([
    [anId(22), 'VenaSana'],
    [anId(21), 'VenaSana'],
  ]);
});
