import type { Action } from '../model/action';
import { fail, type Result, succeed } from '../model/result';
import { db } from './db';
import { write } from './write';

/** The actions of some brands, or of all, without deleted ones; the heaviest gap first. */
export async function listActions(brandIds?: string[]): Promise<Action[]> {
  const all = brandIds
    ? await db.actions.where('brandId').anyOf(brandIds).toArray()
    : await db.actions.toArray();
  return all.filter(({ deletedAt }) => deletedAt === undefined).sort((x, y) => y.weight - x.weight);
}

/** Puts a new action. */
export function addAction(action: Action): Promise<Result<Action>> {
  return write(['actions'], async () => {
    await db.actions.add(action);
    return succeed(action);
  });
}

/** Changes an action; deleting one and taking that back are changes of `deletedAt`. */
export function changeAction(id: string, change: Partial<Omit<Action, 'id'>>): Promise<Result<Action>> {
  return write(['actions'], async () => {
    const action = await db.actions.get(id);
    if (!action) return fail('no-such-action');
    const changed = { ...action, ...change };
    await db.actions.put(changed);
    return succeed(changed);
  });
}
