import type { Side } from '@/lib/model/comparison';
import type { Sighting } from '@/lib/model/sighting';
import type { Stop } from '@/lib/model/stop';
import type { Touchpoint } from '@/lib/model/touchpoint';

/** A run of touchpoints met on one page, or off the site; a page where nothing joined the chain has none. */
export interface Station {
  /** Absent for what happened off the site. */
  stop?: Stop;
  touchpoints: Touchpoint[];
  /** The chain was on this page before and has come back. */
  isReturn: boolean;
}

/**
 * The walk as stations in the order of the chain, which the walker may have changed. Pages without a touchpoint
 * stand where they were visited: before the first station that was reached later.
 */
export function stationsOf({ stops, touchpoints }: Side): Station[] {
  const stopById = new Map(stops.map((stop) => [stop.id, stop]));
  const stations: Station[] = [];
  const passed = new Set<string>();
  for (const touchpoint of touchpoints) {
    const stop = touchpoint.stopId ? stopById.get(touchpoint.stopId) : undefined;
    const last = stations.at(-1);
    if (last && last.stop === stop) {
      last.touchpoints.push(touchpoint);
      continue;
    }
    stations.push({
      touchpoints: [touchpoint],
      isReturn: stop !== undefined && passed.has(stop.id),
      ...(stop && { stop }),
    });
    if (stop) passed.add(stop.id);
  }
  for (const stop of stops) if (!passed.has(stop.id)) insert(stations, stop);
  return stations;
}

function insert(stations: Station[], stop: Stop): void {
  const later = stations.findIndex((station) => reachedAt(station) > stop.at);
  const place = later === -1 ? stations.length : later;
  stations.splice(place, 0, { stop, touchpoints: [], isReturn: false });
}

function reachedAt({ stop, touchpoints }: Station): number {
  return stop?.at ?? touchpoints[0]?.at ?? 0;
}

/** What was seen on a stop and stands nowhere in the chain, each kind once. */
export function notInChain(stop: Stop, touchpoints: Touchpoint[]): Sighting[] {
  const keys = new Set(touchpoints.map(({ key }) => key));
  const kinds = new Set<string>();
  return stop.sightings.filter(({ key, kind, state }) => {
    if (keys.has(key) || kinds.has(kind) || state === 'declared') return false;
    kinds.add(kind);
    return true;
  });
}
