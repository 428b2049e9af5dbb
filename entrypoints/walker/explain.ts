import { type Scan, scan } from '@/lib/detect';
import type { Act } from '@/lib/page/acts';
import type { Looker } from './look';
import { isOnControl, type Use, usedBy } from './use';

/** Working time a scan inside a click may take; the page waits for it. Milliseconds. */
const ON_THE_SPOT_MS = 40;
/** A page whose last scan took longer is not scanned inside a click at all. Milliseconds. */
const TOO_SLOW_MS = 200;

/**
 * What an act uses: by the last scan, or, when the page changed since or was never looked at, by one made on the spot.
 * That scan never yields to the page, so it is done in the microtasks right after our listener, before the page's own
 * listeners and before the browser follows the link. Undefined when the act uses nothing that is recognised.
 */
export async function explain(
  act: Act,
  looker: Looker,
  movedAt: number,
  signal: AbortSignal,
): Promise<Use | undefined> {
  const seen = looker.seen();
  const used = seen && usedBy(seen, act);
  if (used || !isOnControl(act)) return used;
  if (seen && (movedAt < looker.seenAt() || seen.ms > TOO_SLOW_MS)) return undefined;
  const fresh = await scanOnTheSpot(signal);
  return fresh && usedBy(fresh, act);
}

/**
 * A form that was used before and has nothing left to fill in ("Confirm") is recognised no more, and sent all the same.
 */
export function sentAgain(last: Use | undefined, act: Act): Use | undefined {
  if (!last) return undefined;
  const { sighting, element } = last;
  const used = usedBy({ sightings: [sighting], elements: new Map([[sighting.key, [element]]]) }, act);
  return used?.act === 'submit' ? used : undefined;
}

const scanOnTheSpot = (signal: AbortSignal): Promise<Scan | undefined> =>
  scan(document, {
    signal,
    sliceMs: Number.POSITIVE_INFINITY,
    budgetMs: ON_THE_SPOT_MS,
    yieldToPage: () => Promise.resolve(),
  }).catch(() => undefined);
