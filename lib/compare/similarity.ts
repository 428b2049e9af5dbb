import type { Kind } from '../model/kind';
import {
  APART,
  FIRST_MET,
  HAD_AT_ONCE,
  NEAR,
  PURPOSES,
  type Purpose,
  SHARED_BY_VOICES,
} from '../vocabulary/purposes';
import { STAGE_ORDER } from '../vocabulary/stages';
import { sharedCount } from './groups';
import type { Traits } from './traits';

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

/** Purposes of two voices that are not the few both have count this much: a sent estimate is not the form that asks for it. */
const OTHER_VOICE = 0.4;

/** A silent message of another act is hardly the same: a call before the booking, a call after the visit. */
const OTHER_ACT = 0.4;

/** Messages that say what they are about are less alike in other acts: papers to bring, papers that were signed. */
const TOLD_IN_OTHER_ACT = 0.85;

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

/**
 * 0…1: the nearest two purposes. Where the words of both tell one, only these count: two forms that say they are for
 * different things are different, whatever their kind. Where only one tells, the usual purposes of one kind still
 * speak, as far as the kind keeps them.
 */
function sharedPurpose(x: Traits, y: Traits): number {
  if (x.told.length > 0 && y.told.length > 0) return nearest(x.told, y.told, isOneVoice(x, y));
  if (x.told.length === 0 && y.told.length === 0) return nearest(x.usual, y.usual, isOneVoice(x, y));
  const [told, silent] = x.told.length > 0 ? [x, y] : [y, x];
  const kept =
    x.kind === y.kind && !told.told.some(([purpose]) => APART.has(purpose)) ? PURPOSES[x.kind].keeps : 0;
  return Math.max(
    nearest(told.told, silent.usual, isOneVoice(x, y)),
    kept * nearest(told.usual, silent.usual, isOneVoice(x, y)),
  );
}

/** The steps where both customers commit stand for each other, whatever they are: a trial here, an account there. */
const SAME_TURN = 0.7;

/** A card on the page and cash at the counter are hardly one step. */
const PAID_ELSEWHERE = 0.45;

/** The main booking and one more thing that can be booked are less alike: a room, a table. */
const OTHER_TURN = 0.85;

const has = ({ told, usual }: Traits, purposes: ReadonlySet<Purpose>) =>
  (told.length > 0 ? told : usual).some(([purpose]) => purposes.has(purpose));

const areTurnsAlike = (x: Traits, y: Traits) =>
  [FIRST_MET, HAD_AT_ONCE].some((purposes) => has(x, purposes) && has(y, purposes));

function atTheTurn(x: Traits, y: Traits, shared: number): number {
  if (x.isPaidOnSite !== y.isPaidOnSite) return shared * (x.kind === y.kind ? PAID_ELSEWHERE : 1);
  if (x.turn === undefined || y.turn === undefined) return shared;
  if (x.turn !== y.turn) return x.kind === 'booking' && y.kind === 'booking' ? shared * OTHER_TURN : shared;
  return x.turn === 'main' && areTurnsAlike(x, y) ? Math.max(shared, SAME_TURN) : shared;
}

/** Visits: of two the one in the same place belongs, but one alone is the visit wherever it stands. */
const IN_PERSON: ReadonlySet<Kind> = new Set<Kind>(['visit', 'meeting']);

/** So much a visit loses at most by standing in another place. */
const VISIT_ELSEWHERE = 0.15;

/** Messages, calls and visits that do not say what they are about: what they are is what their place makes them. */
export function isSilent({ voice, kind, told }: Traits): boolean {
  const isMessage = voice === 'brand' && kind !== 'parcel' && kind !== 'confirmation';
  return told.length === 0 && (isMessage || kind === 'call' || IN_PERSON.has(kind));
}

/** Below this share of pairs on the same side two silent messages stand in different places. */
const LEAST_CONCORDANCE = 0.7;

function alikeInPlace(x: Traits, y: Traits, inPlace: number): number {
  const areTold = x.told.length > 0 && y.told.length > 0;
  if (!isSilent(x) || !isSilent(y)) return areTold && isOtherAct(x, y) ? TOLD_IN_OTHER_ACT : 1;
  if (IN_PERSON.has(x.kind) && IN_PERSON.has(y.kind)) return 1 - VISIT_ELSEWHERE * (1 - inPlace);
  if (inPlace < LEAST_CONCORDANCE) return 0;
  if (isOtherAct(x, y)) return OTHER_ACT;
  return inPlace;
}

/** A message nobody understands and one that is understood, in the very same place: rather the same than not. */
const MUTE = 0.56;
const SURE_PLACE = 0.9;

/** What a message is for when it does not depend on what the customer did, so that its place tells nothing. */
const ANYWHERE: ReadonlySet<Purpose> = new Set<Purpose>([
  'offer',
  'win-back',
  'birthday',
  'abandoned',
  'code',
]);

function isHalfMute(x: Traits, y: Traits): boolean {
  if (x.voice !== 'brand' || y.voice !== 'brand' || isSilent(x) === isSilent(y)) return false;
  return ![...x.told, ...y.told].some(([purpose]) => ANYWHERE.has(purpose));
}

function byPlaceAlone(x: Traits, y: Traits, inPlace: number): number {
  if (!isHalfMute(x, y) || inPlace < SURE_PLACE || isOtherAct(x, y)) return 0;
  return MUTE * inPlace;
}

function isOtherAct(x: Traits, y: Traits): boolean {
  return (
    x.voice === 'brand' &&
    y.voice === 'brand' &&
    x.act !== undefined &&
    y.act !== undefined &&
    x.act !== y.act
  );
}

const isOneVoice = (x: Traits, y: Traits) => x.voice === y.voice;

function nearest(mine: Traits['usual'], theirs: Traits['usual'], isSameVoice: boolean): number {
  let best = 0;
  for (const [purpose, weight] of mine) {
    for (const [other, otherWeight] of theirs) {
      const isHeard = isSameVoice || (SHARED_BY_VOICES.has(purpose) && SHARED_BY_VOICES.has(other));
      best = Math.max(
        best,
        nearness(purpose, other) * Math.min(weight, otherWeight) * (isHeard ? 1 : OTHER_VOICE),
      );
    }
  }
  return best;
}

const near = new Map<Purpose, Map<Purpose, number>>();
for (const [mine, theirs, value] of NEAR) {
  near.set(mine, (near.get(mine) ?? new Map()).set(theirs, value));
  near.set(theirs, (near.get(theirs) ?? new Map()).set(mine, value));
}

function nearness(mine: Purpose, theirs: Purpose): number {
  return mine === theirs ? 1 : (near.get(mine)?.get(theirs) ?? 0);
}

/** Share of the smaller set's words that the other has too. */
function overlap(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const smaller = Math.min(x.size, y.size);
  return smaller === 0 ? 0 : sharedCount(x, y) / smaller;
}
