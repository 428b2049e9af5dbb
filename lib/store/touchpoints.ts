import { fail, type Result, succeed } from '../model/result';
import type { Touchpoint } from '../model/touchpoint';
import { db } from './db';
import { write } from './write';

/** A walk's touchpoints in order, without deleted ones. */
export async function chainOf(walkId: string): Promise<Touchpoint[]> {
  const all = await db.touchpoints.where('walkId').equals(walkId).sortBy('order');
  return all.filter((touchpoint) => touchpoint.deletedAt === undefined);
}

/** The touchpoint of a key in a walk; a deleted one counts, so that undo and a new meeting never make two. */
function touchpointOf(walkId: string, key: string): Promise<Touchpoint | undefined> {
  return db.touchpoints.where('[walkId+key]').equals([walkId, key]).first();
}

/** Puts the touchpoint that `meet` makes of what stood before under the same key. */
export function putTouchpoint(
  walkId: string,
  key: string,
  meet: (before: Touchpoint | undefined) => Touchpoint,
): Promise<Result<Touchpoint>> {
  return write(['touchpoints'], async () => {
    const touchpoint = meet(await touchpointOf(walkId, key));
    await db.touchpoints.put(touchpoint);
    return succeed(touchpoint);
  });
}

/** Changes one touchpoint by what `change` returns for it as it stands now. */
export function changeTouchpoint(
  id: string,
  change: (touchpoint: Touchpoint) => Partial<Touchpoint>,
): Promise<Result<Touchpoint>> {
  return write(['touchpoints'], async () => {
    const touchpoint = await db.touchpoints.get(id);
    if (!touchpoint) return fail('no-such-touchpoint');
    const changed = { ...touchpoint, ...change(touchpoint) };
    await db.touchpoints.put(changed);
    return succeed(changed);
  });
}
