import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { isOverTime, isPictureChanged, type PictureChanges } from '@/lib/compare/over-time';
import type { Comparison } from '@/lib/model/comparison';
import { pictureChanges } from './row-pictures';

interface Found {
  shares: PictureChanges;
  isLooking: boolean;
}

const NOTHING: Found = { shares: new Map(), isLooking: false };
const FoundContext = createContext<Found>(NOTHING);

/** How much of each row's picture changed, as far as that is known by now. */
export function usePictureChanges(): Found {
  return useContext(FoundContext);
}

/** The longest that a comparison of two pictures waits for the screen to have nothing to do. */
const LATEST_MS = 2_000;

/** Compares the pictures of one site's walks after the screen stands, whenever it has nothing else to do. */
export function PictureChangesProvider({
  comparison,
  children,
}: {
  comparison: Comparison;
  children: ReactNode;
}) {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (!isOverTime(comparison.sides)) return setFound(NOTHING);
    const leaving = new AbortController();
    void look(comparison, leaving.signal, setFound);
    return () => leaving.abort();
  }, [comparison]);
  return <FoundContext value={found}>{children}</FoundContext>;
}

/** Speaks only when a picture did change, and at the end: each time the rows are drawn anew. */
async function look(
  comparison: Comparison,
  leaving: AbortSignal,
  tell: (found: Found) => void,
): Promise<void> {
  const shares = new Map<string, number>();
  tell({ shares: new Map(), isLooking: true });
  for await (const [rowId, share] of pictureChanges(comparison, idle)) {
    if (leaving.aborted) return;
    shares.set(rowId, share);
    if (isPictureChanged(share)) tell({ shares: new Map(shares), isLooking: true });
  }
  if (!leaving.aborted) tell({ shares, isLooking: false });
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LATEST_MS }));
}
