import type { Side } from '../model/comparison';
import type { Kind } from '../model/kind';
import type { Sighting } from '../model/sighting';
import { groupBy, sharedCount } from './groups';
import { chainOf } from './step';
import { wordsOf } from './words';

/** A sighting and the first page it was seen on. */
export interface Seen {
  sighting: Sighting;
  stopId: string;
}

const CLARITY = { declared: 0, present: 1, visible: 2 } as const;

/** Below this a detector is guessing: enough not to call a thing missing, too little to open a line for it. */
const SURE = 0.5;

/** What the detectors saw on the pages of a side that never joined its chain, by kind, each key once at its clearest. */
export function offChain(side: Side): Map<Kind, Seen[]> {
  const inChain = new Set(chainOf(side).map((touchpoint) => touchpoint.key));
  const byKey = new Map<string, Seen>();
  for (const stop of side.stops) {
    for (const sighting of stop.sightings) {
      if (inChain.has(sighting.key)) continue;
      const known = byKey.get(sighting.key);
      if (!known) byKey.set(sighting.key, { sighting, stopId: stop.id });
      else if (CLARITY[sighting.state] > CLARITY[known.sighting.state])
        byKey.set(sighting.key, { sighting, stopId: stop.id });
    }
  }
  return groupBy(byKey.values(), (seen) => seen.sighting.kind);
}

/** Whether a sighting is good enough to open a line of its own. */
export function isSure({ sighting }: Seen): boolean {
  return sighting.state !== 'declared' && sighting.confidence >= SURE;
}

/** Takes the sighting of a kind that is most like a touchpoint out of what is left, so that one fills one cell. */
export function takeLike(left: Map<Kind, Seen[]>, kind: Kind, label: string): Seen | undefined {
  const choices = left.get(kind) ?? [];
  const words = wordsOf(label);
  const alike = (seen: Seen) => sharedCount(wordsOf(seen.sighting.label), words);
  const rank = (seen: Seen) => alike(seen) * 10 + CLARITY[seen.sighting.state];
  const best = choices.reduce<Seen | undefined>(
    (top, each) => (top && rank(top) >= rank(each) ? top : each),
    undefined,
  );
  if (best) choices.splice(choices.indexOf(best), 1);
  return best;
}
