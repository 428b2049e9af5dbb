import type { Kind, Stage } from '../model/kind';
import { PURPOSES, type Purpose, type Voice } from '../vocabulary/purposes';
import { cuesIn } from './cues';
import { type Act, type Place, placesOf, type Turn, type Weighted } from './places';
import type { Step } from './step';
import { ANY_FORM, inItsPlace, toldBy } from './told';
import { topicsOf } from './topics';
import { wordsOf } from './words';

/** A step as the alignment weighs it: everything that is asked more than once, worked out once. */
export interface Traits {
  kind: Kind;
  stage: Stage;
  voice: Voice;
  /** Number of its kind and purposes: steps of one profile are alike to all others in what they are for. */
  profile: number;
  /** What its words tell it is for, with weights 0…1; empty when they tell nothing. */
  told: Weighted;
  /** Whether it is sent whatever the customer did, so that its place tells nothing. */
  isAnywhere: boolean;
  /** What its kind is usually for. */
  usual: Weighted;
  /** Where it stands to the main turns of its chain, when these are known. */
  act: Act | undefined;
  /** Whether it is the step that converts, or one more that could. */
  turn: Turn | undefined;
  /** Where the customer first gets what was asked for: the arrival, not the breakfast. */
  isHad: boolean;
  isUsed: boolean;
  words: ReadonlySet<string>;
  /** Messenger or social network by name, lower case; empty where there is none. */
  network: string;
  /** For payments only: whether on a page of the site. */
  isPaidOnSite: boolean | undefined;
  /** Path of the page; empty off the site. */
  page: string;
  /** First part of the page's path. */
  folder: string;
  /** Place in the chain, counted from 0. */
  position: number;
}

/** Kinds that bring the customer to the brand when the chain begins with them. */
const OPENERS: ReadonlySet<Kind> = new Set<Kind>([
  'social',
  'blog',
  'event',
  'letter',
  'reviews',
  'video',
  'map',
]);

/** Whatever comes first and is said to come before the search brings the customer: a friend's message, an app. */
const isOpening = ({ kind, stage }: Step, index: number) =>
  index === 0 && (OPENERS.has(kind) || (stage === 'awareness' && PURPOSES[kind].usual.allow === undefined));

const OPENS: Weighted = [['arrive', 0.9]];

/** What a message may be for at any time. */
const ANYWHERE: ReadonlySet<Purpose> = new Set<Purpose>([
  'offer',
  'win-back',
  'birthday',
  'abandoned',
  'code',
]);

/** The numbers given to profiles so far; chains that are compared share one. */
export type Profiles = Map<string, number>;

export function traitsOf(steps: Step[], profiles: Profiles = new Map()): Traits[] {
  const hears = steps.map(({ kind }) => PURPOSES[kind].hears);
  const texts = steps.map((step) => step.label);
  const labels = topicsOf(texts, hears);
  const paths = topicsOf(
    steps.map((step) => (ANY_FORM.has(step.kind) ? step.pagePath : '')),
    hears,
  );
  const toldOf = steps.map((step, index) => toldBy(step, labels[index], paths[index]));
  const place = placesOf(
    steps.map((step, index) => ({
      kind: step.kind,
      after: step.after,
      isUsed: step.engagement === 'used',
      told: toldOf[index]?.[0]?.[0],
    })),
  );
  return steps.map((step, index): Traits => {
    const isOpener = isOpening(step, index);
    const words = toldOf[index] ?? [];
    const said = words.length > 0 ? words : cuesIn(step.kind, step.label, place[index]?.act);
    const told = isOpener ? [] : inItsPlace(said, place[index]);
    const opens = isOpener ? OPENS : [];
    const usual = [...opens, ...usualOf(step, told, place[index]), ...(place[index]?.guesses ?? [])];
    return {
      profile: numberOf(
        `${step.kind} ${step.kind === 'payment' && step.pagePath !== ''} ${place[index]?.turn} ${step.engagement}: ${told.join(' ')}; ${usual.join(' ')}`,
        profiles,
      ),
      kind: step.kind,
      stage: step.stage,
      voice: isOpener ? 'site' : voiceOf(step.kind, told),
      told,
      isAnywhere: told.some(([purpose]) => ANYWHERE.has(purpose)),
      usual,
      act: place[index]?.act,
      turn: place[index]?.turn,
      isHad: place[index]?.isHad ?? false,
      isUsed: step.engagement === 'used',
      words: stemsOf(step.label),
      network: typeof step.facts?.network === 'string' ? step.facts.network.toLowerCase() : '',
      isPaidOnSite: step.kind === 'payment' ? step.pagePath !== '' : undefined,
      page: step.pagePath,
      folder: step.pagePath.split('/').find((part) => part !== '') ?? '',
      position: index,
    };
  });
}

function numberOf(profile: string, profiles: Profiles): number {
  const number = profiles.get(profile) ?? profiles.size;
  profiles.set(profile, number);
  return number;
}

/** A call that reminds or advertises is the brand's; any other is the customer's step. */
function voiceOf(kind: Kind, told: Weighted): Voice {
  return kind === 'call' && told.length > 0 ? 'brand' : PURPOSES[kind].voice;
}

/** A form whose words nobody understands may be for anything: enough for another such form, too little for a chat. */
const RIDDLE: Weighted = [['question', 0.4]];

/** Who registers in order to buy has not bought yet. */
const ONLY_AN_ACCOUNT: Weighted = [['account', 1]];

function usualOf({ kind, label }: Step, told: Weighted, place: Place | undefined): Weighted {
  if (place?.isOnTheWay) return ONLY_AN_ACCOUNT;
  if (ANY_FORM.has(kind) && told.length === 0 && label !== '') return RIDDLE;
  return Object.entries(PURPOSES[kind].usual) as [Purpose, number][];
}

/** Languages that are related share the beginnings of long words: catálogo, catalogue, Katalog does not. */
const STEM_LENGTH = 5;

function stemsOf(label: string): Set<string> {
  return new Set([...wordsOf(label)].map((word) => word.slice(0, STEM_LENGTH)));
}
