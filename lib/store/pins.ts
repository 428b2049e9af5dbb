import type { Pins } from '../model/pins';
import { fail, type Result, succeed } from '../model/result';
import { db } from './db';
import { write } from './write';

/** Where pins live: with the comparison that was given a name, or else with the walks that are compared. */
export interface PinsHome {
  walkIds: string[];
  comparisonId?: string | undefined;
}

const NONE: Pins = { pinned: [], split: [] };

/** What the user decided about the pairs of a comparison. For a live query. */
export async function pinsOf({ walkIds, comparisonId }: PinsHome): Promise<Pins> {
  const kept = comparisonId ? await db.comparisons.get(comparisonId) : await db.pins.get(keyOf(walkIds));
  return kept ? { pinned: kept.pinned, split: kept.split } : NONE;
}

/** Changes the pins by what `change` makes of them as they stand now, and answers how they stood before. */
export function changePins(home: PinsHome, change: (pins: Pins) => Pins): Promise<Result<Pins>> {
  const { walkIds, comparisonId } = home;
  return write(['comparisons', 'pins'], async () => {
    const before = await pinsOf(home);
    const { pinned, split } = change(before);
    if (comparisonId === undefined) await db.pins.put({ id: keyOf(walkIds), walkIds, pinned, split });
    else if ((await db.comparisons.update(comparisonId, { pinned, split })) === 0) {
      return fail('no-such-comparison');
    }
    return succeed(before);
  });
}

/** The same walks in another order are the same comparison. */
function keyOf(walkIds: string[]): string {
  return walkIds.toSorted().join('+');
}
