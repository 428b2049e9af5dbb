import type { Kind } from '../model/kind';
import { ASKED_BY_CALL, PURPOSES, type Voice } from '../vocabulary/purposes';
import { THINGS } from '../vocabulary/senses';
import type { Act } from './acts';
import { asideIn } from './aside';
import type { Moment } from './moments';
import type { Turn, Weighted } from './places';
import { type Reading, readingsOf } from './readings';
import type { Meaning } from './senses';
import { asMessage } from './sent';
import type { Step } from './step';
import { wordsOf } from './words';

/** A step as the alignment weighs it: everything that is asked more than once, worked out once. */
export interface Traits {
  kind: Kind;
  voice: Voice;
  /** Number of all that is not its own words and place: steps of one profile are as alike to all others, but for these. */
  profile: number;
  /** What its words tell it is for, with weights 0…1; empty when they tell nothing. */
  told: Weighted;
  /** What its words mean. */
  senses: Meaning;
  /** Those of its senses that name a thing. */
  things: Meaning;
  /** What its kind is usually for. */
  usual: Weighted;
  /** Where it stands to the main turns of its chain, when these are known. */
  act: Act | undefined;
  /** Whether the customer has bought before it. */
  isCustomer: boolean;
  /** What it comes upon, for what the brand sends and for calls. */
  moment: Moment | undefined;
  /** Whether it is the step that converts, or one more that could. */
  turn: Turn | undefined;
  isUsed: boolean;
  /** The customer's words for it, as they are. */
  label: string;
  words: ReadonlySet<string>;
  /** Whether it is about a thing beside what the chain is about, where another of its kind is about that. */
  isAside: boolean;
  /** Messenger or social network by name, lower case; empty where there is none. */
  network: string;
  /** Path of the page; empty off the site. */
  page: string;
  /** First part of the page's path. */
  folder: string;
  /** 0…1: share of the chain's line of time that lies before it. */
  share: number;
  /** Whether it lies on that line itself. */
  isOnLine: boolean;
  /** Place in the chain, counted from 0. */
  position: number;
}

/** The numbers given to profiles so far; chains that are compared share one. */
export type Profiles = Map<string, number>;

export function traitsOf(given: Step[], profiles: Profiles = new Map()): Traits[] {
  const steps = given.map(asMessage);
  const readings = readingsOf(steps);
  const words = steps.map(({ label }) => stemsOf(label));
  const isAside = asideIn(steps.map(({ kind }, index) => ({ kind, words: words[index] ?? new Set() })));
  return readings.map((reading, index) => ({
    ...traitsBy(steps[index] as Step, reading, index, profiles),
    words: words[index] ?? new Set(),
    isAside: isAside[index] ?? false,
  }));
}

function traitsBy(
  step: Step,
  reading: Reading,
  position: number,
  profiles: Profiles,
): Omit<Traits, 'isAside' | 'words'> {
  const { senses, told, usual, place } = reading;
  const { kind, engagement, label, pagePath, facts } = step;
  return {
    profile: numberOf(
      `${kind} ${engagement} ${place.turn} ${place.act === 'before'} ${place.moment} ${place.isCustomer}: ${told.join(' ')}; ${usual.join(' ')}`,
      profiles,
    ),
    kind,
    voice: reading.isOpening ? 'site' : voiceOf(kind, told),
    told,
    senses,
    things: new Set([...senses].filter((sense) => THINGS.has(sense))),
    usual,
    act: place.act,
    moment: place.moment,
    turn: place.turn,
    isCustomer: place.isCustomer,
    share: place.share,
    isOnLine: place.isOnLine,
    isUsed: engagement === 'used',
    label,
    network: facts.network?.toLowerCase() ?? '',
    page: pagePath,
    folder: pagePath.split('/').find((part) => part !== '') ?? '',
    position,
  };
}

function numberOf(profile: string, profiles: Profiles): number {
  const number = profiles.get(profile) ?? profiles.size;
  profiles.set(profile, number);
  return number;
}

/** A call that reminds or advertises is the brand's; any other is the customer's step. */
function voiceOf(kind: Kind, told: Weighted): Voice {
  return kind === 'call' && told[0] && !ASKED_BY_CALL.has(told[0][0]) ? 'brand' : PURPOSES[kind].voice;
}

/** Languages that are related share the beginnings of long words: catálogo, catalogue, Katalog does not. */
const STEM_LENGTH = 5;

function stemsOf(label: string): Set<string> {
  return new Set([...wordsOf(label)].map((word) => word.slice(0, STEM_LENGTH)));
}
