import { areForTheSame, oddsOfProfiles, oddsOfSteps, STEPS_AT_BEST } from './odds';
import { rarityIn } from './shared-senses';
import type { Traits } from './traits';

/** Pairs need at least these log-odds: rather two rows that belong together than one that does not. */
const LEAST = -1;

/** Steps left over on both sides that are there for the same need less. */
const LEAST_LEFT_OVER = -2.5;

/** Log-odds that nothing surpasses: as alike as can be. */
const MOST = 10;

/** Equal steps keep their order: the place in the chain breaks ties, and nothing else. So many steps apart is half as far as can be. */
const TIE = 0.01;
const HALF_AWAY = 24;

/** How much steps of different chains are the same touchpoint. */
export interface Similarity {
  /** 0…1; 0 where they are too far to be a pair. */
  of(x: Traits, y: Traits): number;
  /** The same for two steps that are left over: 0 unless they are there for nearly the same. */
  ofLeftOver(x: Traits, y: Traits): number;
  /** Whether the two could be a pair at their best, by their profiles alone: the quick question before the slow one. */
  mayBe(x: Traits, y: Traits): boolean;
}

/** The similarity of the steps of two chains; it remembers what it worked out: of a thousand steps many are of one profile. */
export function similarity(left: Traits[], right: Traits[], profiles: number): Similarity {
  const known = new Float64Array(profiles * profiles).fill(Number.NaN);
  const byProfile = (x: Traits, y: Traits) => {
    const at = x.profile * profiles + y.profile;
    if (Number.isNaN(known[at])) known[at] = oddsOfProfiles(x, y);
    return known[at] ?? 0;
  };
  const rarity = rarityIn([...left, ...right]);
  const from = (least: number, x: Traits, y: Traits) => {
    const odds = byProfile(x, y) + oddsOfSteps(x, y, rarity);
    if (odds <= least) return 0;
    const alike = Math.min(1, (odds - least) / (MOST - least));
    return alike * (1 - TIE * distance(x.position - y.position));
  };
  return {
    mayBe: (x, y) => byProfile(x, y) + STEPS_AT_BEST > LEAST,
    of: (x, y) => from(LEAST, x, y),
    ofLeftOver: (x, y) => {
      if (byProfile(x, y) + STEPS_AT_BEST <= LEAST_LEFT_OVER) return 0;
      const alike = from(LEAST_LEFT_OVER, x, y);
      return alike > 0 && areForTheSame(x, y) ? alike : 0;
    },
  };
}

/** 0…1: how far apart two places are; near distances are squared, so that pairs that cross cost more than the same uncrossed. */
function distance(steps: number): number {
  const squared = (steps / HALF_AWAY) ** 2;
  return squared / (1 + squared);
}
