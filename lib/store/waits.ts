import type { Brand } from '../model/brand';
import { fail, type Result, succeed } from '../model/result';
import type { Touchpoint } from '../model/touchpoint';
import { isWaiting, type Wait } from '../model/wait';
import { db } from './db';
import { write } from './write';

/** A clock with the request it belongs to and the brand that is waited for. */
export interface Waiting {
  wait: Wait;
  touchpoint: Touchpoint;
  brand: Brand;
}

/** Clocks that nobody has stopped, late ones included, and those answered since a moment; the oldest first. */
export async function waitingSince(since: number): Promise<Waiting[]> {
  const all = await db.waits.toArray();
  const wanted = all.filter(
    (wait) =>
      wait.deletedAt === undefined &&
      (isWaiting(wait) || (wait.ended?.at ?? 0) >= since || wait.answers.some(({ at }) => at >= since)),
  );
  return (await withRequests(wanted)).sort((x, y) => x.wait.startedAt - y.wait.startedAt);
}

/** Clocks that nobody has stopped; the oldest first. */
export async function openWaits(): Promise<Waiting[]> {
  return (await waitingSince(Number.POSITIVE_INFINITY)).filter(({ wait }) => isWaiting(wait));
}

/** All clocks of a brand that were not taken back; the oldest first. */
export async function waitsOfBrand(brandId: string): Promise<Waiting[]> {
  const waits = await db.waits.where('brandId').equals(brandId).sortBy('startedAt');
  return withRequests(waits.filter(({ deletedAt }) => deletedAt === undefined));
}

/** All clocks that were not taken back, the oldest first. */
export async function waitsOfWalks(): Promise<Waiting[]> {
  const waits = await db.waits.toArray();
  const standing = waits.filter(({ deletedAt }) => deletedAt === undefined);
  return (await withRequests(standing)).sort((x, y) => x.wait.startedAt - y.wait.startedAt);
}

/** Without those whose request or walk was deleted. */
async function withRequests(waits: Wait[]): Promise<Waiting[]> {
  const touchpoints = await db.touchpoints.bulkGet(waits.map(({ touchpointId }) => touchpointId));
  const walks = await db.walks.bulkGet(waits.map(({ walkId }) => walkId));
  const brands = await db.brands.bulkGet(waits.map(({ brandId }) => brandId));
  return waits.flatMap((wait, index) => {
    const [touchpoint, walk, brand] = [touchpoints[index], walks[index], brands[index]];
    if (!touchpoint || !walk || !brand) return [];
    return touchpoint.deletedAt === undefined && walk.deletedAt === undefined
      ? [{ wait, touchpoint, brand }]
      : [];
  });
}

/** Puts a clock unless it is there already, or one of the same touchpoint still runs; gives the one that stands. */
export function startWait(wait: Wait): Promise<Result<Wait>> {
  return write(['waits'], async () => {
    const same = await db.waits.get(wait.id);
    if (same) return succeed(same);
    const others = await db.waits.where('touchpointId').equals(wait.touchpointId).toArray();
    const running = others.find(isWaiting);
    if (running) return succeed(running);
    await db.waits.put(wait);
    return succeed(wait);
  });
}

/** Changes a clock by what `change` returns for it as it stands now. */
export function changeWait(id: string, change: (wait: Wait) => Wait): Promise<Result<Wait>> {
  return write(['waits'], async () => {
    const wait = await db.waits.get(id);
    if (!wait) return fail('no-such-wait');
    const changed = change(wait);
    await db.waits.put(changed);
    return succeed(changed);
  });
}
