import { type Result, succeed } from '../model/result';
import type { Stop } from '../model/stop';
import type { Walk } from '../model/walk';
import { db } from './db';
import { stopInTab } from './walks';
import { write } from './write';

/**
 * Puts what is known of a stop now. `merge` gets the stop as it stood. With a tab, the stop becomes the page that
 * tab of the walk is on.
 */
export function putStop(
  id: string,
  merge: (before: Stop | undefined) => Stop,
  tabId: number | undefined,
): Promise<Result<Stop>> {
  return write(['stops', 'walks'], async () => {
    const stop = merge(await db.stops.get(id));
    await db.stops.put(stop);
    const walk = tabId === undefined ? undefined : await db.walks.get(stop.walkId);
    if (walk && stopInTab(walk, tabId) !== id) await db.walks.put(onPage(walk, tabId, id));
    return succeed(stop);
  });
}

function onPage(walk: Walk, tabId: number | undefined, stopId: string): Walk {
  if (walk.tabId === tabId) return { ...walk, currentStopId: stopId };
  return { ...walk, aside: walk.aside?.map((one) => (one.tabId === tabId ? { ...one, stopId } : one)) };
}
