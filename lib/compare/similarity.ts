import { STAGE_ORDER } from '../vocabulary/stages';
import { sharedCount } from './groups';
import { alikeInPlace, byPlaceAlone, isHalfMute } from './in-place';
import { sharedPurpose } from './shared-purpose';
import type { Traits } from './traits';
import { atTheTurn } from './turns';

/** How much each part speaks for a pair; they add up to 1. */
const WEIGHTS = {
  /** What the customer comes for. Without a purpose in common there is no pair at all. */
  purpose: 0.62,
  /** The same kind: less than purpose, for a complaint and a quote are both forms. */
  kind: 0.14,
  /** Stage of the decision: the walker may have moved one of the two, so it only leans. */
  stage: 0.07,
  /** Words in common; chains are often in different languages, so their absence says little. */
  words: 0.06,
  /** Telegram belongs to Telegram when both sides have it. */
  network: 0.04,
  /**
   * Place in the chain: customers meet the same things in different order, so it only breaks ties. Near
   * distances are squared, so that two pairs that cross cost more than the same two uncrossed.
   */
  position: 0.05,
  /** What both customers used belongs together rather than what one only saw. */
  engagement: 0.02,
} as const;

/** Below this a pair is an accident: the same kind with half a purpose in common passes, another kind needs two thirds. */
const LEAST_SIMILARITY = 0.565;

/** What all parts but purpose give together at most. */
const WITHOUT_PURPOSE = 1 - WEIGHTS.purpose;

/** How much steps of different chains are the same touchpoint. */
export interface Similarity {
  /** 0…1; 0 where they are too far to be a pair. `inPlace` is the concordance of the two with the pairs around them. */
  of(x: Traits, y: Traits, inPlace?: number): number;
  /** Whether the two could be a pair at their best, by their profiles alone: the quick question before the slow one. */
  mayBe(x: Traits, y: Traits): boolean;
}

/** A similarity of steps with so many profiles; it remembers what it worked out: of a thousand steps many are there for the same. */
export function similarity(profiles: number): Similarity {
  const known = new Float64Array(profiles * profiles).fill(Number.NaN);
  const sharedOf = (x: Traits, y: Traits) => {
    const at = x.profile * profiles + y.profile;
    const before = known[at] ?? Number.NaN;
    if (!Number.isNaN(before)) return before;
    const shared = atTheTurn(x, y, sharedPurpose(x, y));
    known[at] = shared;
    return shared;
  };
  const isEnough = (purpose: number) => purpose * WEIGHTS.purpose + WITHOUT_PURPOSE >= LEAST_SIMILARITY;
  return {
    mayBe: (x, y) => isEnough(sharedOf(x, y)) || isHalfMute(x, y),
    of: (x, y, inPlace = 1) => {
      const purpose = Math.max(sharedOf(x, y) * alikeInPlace(x, y, inPlace), byPlaceAlone(x, y, inPlace));
      if (!isEnough(purpose)) return 0;
      const similarity = weighed(x, y, purpose);
      // The place chooses among partners, but never whether there is one: else one step more would break pairs elsewhere.
      return similarity < LEAST_SIMILARITY
        ? 0
        : similarity - WEIGHTS.position * distance(x.position - y.position);
    },
  };
}

/** So many steps apart is half as far as can be. */
const HALF_AWAY = 24;

/**
 * 0…1: how far apart two places are. Counted in steps and not in shares of the chain, so that a step more at either
 * end of both changes nothing.
 */
function distance(steps: number): number {
  const squared = (steps / HALF_AWAY) ** 2;
  return squared / (1 + squared);
}

/** The whole, as if both stood in the same place. */
function weighed(x: Traits, y: Traits, purpose: number): number {
  const stage = 1 - Math.abs(STAGE_ORDER[x.stage] - STAGE_ORDER[y.stage]) / 4;
  return (
    WEIGHTS.purpose * purpose +
    WEIGHTS.kind * (x.kind === y.kind ? 1 : 0) +
    WEIGHTS.stage * stage +
    WEIGHTS.words * overlap(x.words, y.words) +
    WEIGHTS.network * (x.network !== '' && x.network === y.network ? 1 : 0) +
    WEIGHTS.position +
    WEIGHTS.engagement * (x.isUsed === y.isUsed ? 1 : 0)
  );
}

/** Share of the smaller set's words that the other has too. */
function overlap(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const smaller = Math.min(x.size, y.size);
  return smaller === 0 ? 0 : sharedCount(x, y) / smaller;
}
