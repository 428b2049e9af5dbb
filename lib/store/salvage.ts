import { type Result, succeed } from '../model/result';
import type { Walk } from '../model/walk';
import { db } from './db';
import { write } from './write';

/** What a walk must hold, or holds: numbers of rows, and a hash over the ids of its touchpoints. */
export interface Holdings {
  stops: number;
  touchpoints: number;
  head: string;
}

/** What is there of a walk now. Deleted touchpoints count, because deleting only marks them. */
export async function holdingsOf(walkId: string): Promise<Holdings> {
  const [ids, stops] = await db.transaction('r', [db.touchpoints, db.stops], () =>
    Promise.all([
      db.touchpoints.where('walkId').equals(walkId).primaryKeys(),
      db.stops.where('walkId').equals(walkId).count(),
    ]),
  );
  return { stops, touchpoints: ids.length, head: await hashOf(ids.sort()) };
}

async function hashOf(ids: string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(ids.join()));
  return Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}

/**
 * Makes what is left of damaged walks visible again: touchpoints and pages whose walk is gone get a finished walk
 * around them, and walks whose brand is gone get one called `name`. Gives the ids of the walks made anew.
 */
export function salvage(name: string, makeId: () => string): Promise<Result<string[]>> {
  return write(['walks', 'brands', 'stops', 'touchpoints'], async () => {
    const walkIds = new Set(await db.walks.toCollection().primaryKeys());
    const left = [
      ...(await db.touchpoints.orderBy('walkId').uniqueKeys()),
      ...(await db.stops.orderBy('walkId').uniqueKeys()),
    ];
    const orphans = [...new Set(left.map(String))].filter((id) => !walkIds.has(id));
    const brandIds = new Set(await db.brands.toCollection().primaryKeys());
    const brandless = await db.walks.filter(({ brandId }) => !brandIds.has(brandId)).toArray();
    if (orphans.length + brandless.length === 0) return succeed([]);
    const brandId = makeId();
    await db.brands.put({ id: brandId, name, role: 'competitor', hosts: [], createdAt: Date.now() });
    for (const id of orphans) await db.walks.put(await walkAround(id, brandId));
    for (const walk of brandless) await db.walks.put({ ...walk, brandId });
    return succeed(orphans);
  });
}

async function walkAround(id: string, brandId: string): Promise<Walk> {
  const touchpoints = await db.touchpoints.where('walkId').equals(id).toArray();
  const stops = await db.stops.where('walkId').equals(id).toArray();
  const times = [...touchpoints, ...stops].map(({ at }) => at);
  const [startedAt, finishedAt] = [Math.min(...times), Math.max(...times)];
  return {
    id,
    brandId,
    scenario: '',
    state: 'finished',
    startedAt,
    finishedAt,
    timeZone: 'UTC',
    access: 'all',
    pauses: [],
  };
}
