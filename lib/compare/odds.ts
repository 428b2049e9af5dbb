import type { Kind } from '../model/kind';
import { KIND_PAIRS, SAME_KIND, STRANGERS } from '../vocabulary/kind-pairs';
import type { Purpose } from '../vocabulary/purposes';
import { sharedCount } from './groups';
import type { Moment } from './moments';
import { sharedPurpose } from './shared-purpose';
import { type Rarity, sharedSenses } from './shared-senses';
import type { Traits } from './traits';
import { atTheTurn } from './turns';

/**
 * How much each thing speaks for a pair, in log-odds: fitted to the chains that people paired by hand (test/compare) by
 * logistic regression and rounded; batches left out of the fit came out nearly as well. The last four are our own judgement,
 * for too few of those chains have the case.
 */
const WEIGHTS = {
  /** What the customer comes for, 0…1; and once more where it is nearly the same. */
  purpose: 3.5,
  samePurpose: 0.8,
  /** How readily the two kinds are one touchpoint. */
  kinds: 0.6,
  /** What the labels mean in common, in any language. */
  senses: 2.6,
  /** The same beginnings of words: names, or words that no table knows. */
  words: 1.6,
  /** Both name a thing, and no thing that both name: a room and a table. */
  otherThings: -0.8,
  /** One is about a thing beside what its chain is about, and the other is not. */
  aside: -1,
  /** Both come upon the same: right after the booking, right before the day. */
  moment: 1.9,
  /** Both before or both after the customer has bought. */
  customer: 1.1,
  /** What both customers used belongs together rather than what one only saw. */
  engagement: 1.8,
  /** One comes upon a complaint or a free guide and the other does not: an apology is no call after an operation. */
  aboutOther: -6,
  /** One comes for what nobody comes for beside anything else, a complaint or a job, and the other does not. */
  forThatAlone: -2,
  /** An offer to newcomers and one to those who have bought. */
  toOthers: -5,
  /** Telegram belongs to Telegram when both sides have it. */
  network: 0.5,
} as const;

/** What is said against a pair by places as far apart as can be: more where time orders things, as it does messages and visits. */
const APART = { onLine: -3, sameKind: -2.5, sent: -1.9, inPerson: -3.6 } as const;

/** Log-odds of any two steps before anything is known of them. */
const BEFORE = -5.4;

/** From so much purpose in common on it is nearly the same. */
const NEARLY_SAME = 0.7;

/** What nobody comes for beside anything else. */
const FOR_THAT_ALONE: ReadonlySet<Purpose> = new Set<Purpose>(['complaint', 'job', 'press', 'partner']);

/** Purposes below this have nothing in common. */
const STRANGE = 0.3;

/** Kinds that are for newcomers or for customers. */
const TO_SOMEBODY: ReadonlySet<Kind> = new Set<Kind>(['promo', 'webinar']);

const IN_PERSON: ReadonlySet<Kind> = new Set<Kind>(['visit', 'meeting', 'call', 'event']);

/** The most that words and places of two steps can add to what their profiles say. */
export const STEPS_AT_BEST = WEIGHTS.senses + WEIGHTS.words + WEIGHTS.network;

/** What is the same for all steps of two profiles. */
export function oddsOfProfiles(x: Traits, y: Traits): number {
  const purpose = atTheTurn(x, y, sharedPurpose(x, y));
  return (
    BEFORE +
    WEIGHTS.purpose * purpose +
    when(purpose >= NEARLY_SAME, WEIGHTS.samePurpose) +
    WEIGHTS.kinds * kindsTogether(x.kind, y.kind) +
    when(areAtOneMoment(x, y), WEIGHTS.moment) +
    when(x.isCustomer === y.isCustomer, WEIGHTS.customer) +
    when(x.isUsed === y.isUsed, WEIGHTS.engagement) +
    when(areAboutOthers(x, y), WEIGHTS.aboutOther) +
    when(purpose < STRANGE && comesForThat(x) !== comesForThat(y), WEIGHTS.forThatAlone) +
    when(TO_SOMEBODY.has(x.kind) && x.kind === y.kind && x.isCustomer !== y.isCustomer, WEIGHTS.toOthers)
  );
}

/** Whether two steps are there for nearly the same. */
export const areForTheSame = (x: Traits, y: Traits) => atTheTurn(x, y, sharedPurpose(x, y)) >= NEARLY_SAME;

const comesForThat = ({ told }: Traits) => told[0] !== undefined && FOR_THAT_ALONE.has(told[0][0]);

/** Long after all that was asked for, a message may be anything. */
const isKnown = (moment: Moment | undefined) => moment !== undefined && moment !== 'later';

const areAtOneMoment = (x: Traits, y: Traits) => isKnown(x.moment) && x.moment === y.moment;

/** Moments in which what is said is about nothing but what it comes upon. */
const ABOUT_IT: readonly Moment[] = ['troubled', 'learning'];

const areAboutOthers = (x: Traits, y: Traits) =>
  isKnown(x.moment) &&
  isKnown(y.moment) &&
  ABOUT_IT.some((moment) => (x.moment === moment) !== (y.moment === moment));

const when = (is: boolean, weight: number) => (is ? weight : 0);

function kindsTogether(x: Kind, y: Kind): number {
  return KIND_PAIRS[x]?.[y] ?? KIND_PAIRS[y]?.[x] ?? (x === y ? SAME_KIND : STRANGERS);
}

/** What the words and places of two steps say besides. */
export function oddsOfSteps(x: Traits, y: Traits, rarity: Rarity): number {
  return (
    WEIGHTS.senses * sharedSenses(x, y, rarity) +
    WEIGHTS.words * (x.label === y.label ? 1 : overlap(x.words, y.words)) +
    when(areOfOtherThings(x, y), WEIGHTS.otherThings) +
    when(x.isAside !== y.isAside, WEIGHTS.aside) +
    when(x.network !== '' && x.network === y.network, WEIGHTS.network) +
    Math.abs(x.share - y.share) * apart(x, y)
  );
}

function areOfOtherThings({ things: mine }: Traits, { things: theirs }: Traits): boolean {
  return mine.size > 0 && theirs.size > 0 && sharedCount(mine, theirs) === 0;
}

function apart(x: Traits, y: Traits): number {
  return (
    when(x.isOnLine && y.isOnLine, APART.onLine) +
    when(x.kind === y.kind, APART.sameKind) +
    when(x.voice === 'brand' && y.voice === 'brand', APART.sent) +
    when(IN_PERSON.has(x.kind) && IN_PERSON.has(y.kind), APART.inPerson)
  );
}

/** Share of the smaller set's words that the other has too. */
function overlap(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const smaller = Math.min(x.size, y.size);
  return smaller === 0 ? 0 : sharedCount(x, y) / smaller;
}
