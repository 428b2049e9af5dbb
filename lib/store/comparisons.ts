import type { KeptComparison } from '../model/kept-comparison';
import { fail, type Result, succeed } from '../model/result';
import { db } from './db';
import { write } from './write';

/** All kept comparisons, newest first. */
export async function listComparisons(): Promise<KeptComparison[]> {
  const all = await db.comparisons.toArray();
  return all.sort((x, y) => y.createdAt - x.createdAt);
}

/** Puts a comparison: a new one, or one that was deleted and is wanted back. */
export function keepComparison(kept: KeptComparison): Promise<Result<KeptComparison>> {
  return write(['comparisons'], async () => {
    await db.comparisons.put(kept);
    return succeed(kept);
  });
}

/** Changes a kept comparison by what `change` returns for it as it stands now: its name, its walks, what was seen. */
export function changeComparison(
  id: string,
  change: (kept: KeptComparison) => Partial<KeptComparison>,
): Promise<Result<KeptComparison>> {
  return write(['comparisons'], async () => {
    const kept = await db.comparisons.get(id);
    if (!kept) return fail('no-such-comparison');
    const changed = { ...kept, ...change(kept) };
    await db.comparisons.put(changed);
    return succeed(changed);
  });
}

/** Forgets a comparison; its walks stay. */
export function eraseComparison(id: string): Promise<Result<null>> {
  return write(['comparisons'], async () => {
    await db.comparisons.delete(id);
    return succeed(null);
  });
}
