import type { Sighting } from '../model/sighting';
import type { Answer } from '../model/stop';
import type { Candidates } from './candidates';
import type { Detector, OfKind } from './detector';

export interface Ran {
  found: OfKind[];
  answer: Answer;
}

const REASON_CAP = 256;

/** Asks one detector. A detector that throws is "failed", never "nothing": absence is a claim. */
export function ask({ id, find }: Detector, candidates: Candidates, now: () => number): Ran {
  const start = now();
  try {
    const found = find(candidates).map((one) => ({ ...one, kind: id }));
    if (found.length > 0) return { found, answer: { was: 'saw', count: found.length } };
    return {
      found,
      answer: candidates.cutShort ? { was: 'cut-short', ms: Math.round(now() - start) } : { was: 'nothing' },
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { found: [], answer: { was: 'failed', reason: reason.slice(0, REASON_CAP) } };
  }
}

/** Strongest state and surest evidence first, so that merging keeps them. */
export const STATE_ORDER: Record<Sighting['state'], number> = { visible: 0, present: 1, declared: 2 };
