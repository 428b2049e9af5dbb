import { STAGE_ORDER } from '../vocabulary/stages';
import { sharedCount } from './groups';
import type { Traits } from './traits';

/** How much each part speaks for a pair; they add up to 1. */
const WEIGHTS = {
  /** The same kind, or another kind with the same purpose: without it there is no pair at all. */
  purpose: 0.6,
  /** Stage of the decision: the walker may have moved one of the two, so it only leans. */
  stage: 0.12,
  /** Words in common; chains are often in different languages, so their absence says little. */
  words: 0.12,
  /** Telegram belongs to Telegram when both sides have it. */
  network: 0.08,
  /** Place in the chain: customers meet the same things in different order, so it only breaks ties. */
  position: 0.08,
} as const;

/** Below this a pair is an accident. */
export const LEAST_SIMILARITY = 0.5;

/** 0…1: how much two steps of different chains are the same touchpoint. 0 where their purposes have nothing in common. */
export function similarityOf(x: Traits, y: Traits): number {
  const purpose = sharedPurpose(x, y);
  if (purpose === 0) return 0;
  const stage = 1 - Math.abs(STAGE_ORDER[x.stage] - STAGE_ORDER[y.stage]) / 4;
  // Squared, so that two pairs that cross always cost more than the same two uncrossed.
  const position = 1 - (x.position - y.position) ** 2;
  return (
    WEIGHTS.purpose * purpose +
    WEIGHTS.stage * stage +
    WEIGHTS.words * overlap(x.words, y.words) +
    WEIGHTS.network * (x.network === y.network ? 1 : 0) +
    WEIGHTS.position * position
  );
}

/** The same kind: 1. Other kinds: the strongest purpose both serve, and never as good as the kind itself. */
function sharedPurpose(x: Traits, y: Traits): number {
  if (x.kind === y.kind) return 1;
  let best = 0;
  for (const [purpose, weight] of Object.entries(x.purposes)) {
    const other = y.purposes[purpose as keyof typeof y.purposes] ?? 0;
    best = Math.max(best, Math.min(weight, other));
  }
  return best >= 0.5 ? best * 0.85 : 0;
}

/** Share of the smaller set's words that the other has too. */
function overlap(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const smaller = Math.min(x.size, y.size);
  return smaller === 0 ? 0 : sharedCount(x, y) / smaller;
}
