import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { chainOf } from '@/lib/store/touchpoints';
import { haystackOf, type LibraryRow, readHeads, readRows } from './rows';

interface Rows {
  /** Undefined until anything is known. */
  rows: LibraryRow[] | undefined;
  /** The chains are there too, so that they can be searched and counted. */
  isWhole: boolean;
}

/** The library's rows: first walks and brands, which are on screen at once, then, when there is time, all chains. */
export function useRows(): Rows {
  const heads = useLiveQuery(readHeads);
  const [isAtRest, setAtRest] = useState(false);
  const hasHeads = heads !== undefined;
  useEffect(() => {
    if (!hasHeads) return;
    const waiting = requestIdleCallback(() => setAtRest(true), { timeout: 500 });
    return () => cancelIdleCallback(waiting);
  }, [hasHeads]);
  const whole = useLiveQuery(() => (isAtRest ? readSearchable() : undefined), [isAtRest]);
  return { rows: whole ?? heads, isWhole: whole !== undefined };
}

async function readSearchable(): Promise<LibraryRow[]> {
  const rows = await readRows();
  for (const row of rows) haystackOf(row);
  return rows;
}

/** The chain of a row that is on screen, read for itself while the list has none. */
export function useChain({ walk, touchpoints }: LibraryRow, isWhole: boolean): Touchpoint[] | undefined {
  const read = useLiveQuery(() => (isWhole ? undefined : chainOf(walk.id)), [walk.id, isWhole]);
  return isWhole ? touchpoints : read;
}
