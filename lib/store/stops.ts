import { type Result, succeed } from '../model/result';
import type { Stop } from '../model/stop';
import { db, write } from './db';

/** Puts what is known of a stop now and makes it the walk's current one. `merge` gets the stop as it stood. */
export function putStop(
  id: string,
  merge: (before: Stop | undefined) => Stop,
  isCurrent: boolean,
): Promise<Result<Stop>> {
  return write(['stops', 'walks'], async () => {
    const stop = merge(await db.stops.get(id));
    await db.stops.put(stop);
    if (isCurrent) await db.walks.update(stop.walkId, { currentStopId: id });
    return succeed(stop);
  });
}
