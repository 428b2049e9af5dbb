import type { Kind, Stage } from '../model/kind';
import { CONFIRMED_BY_MESSAGE, PURPOSES, type Purpose, type Voice } from '../vocabulary/purposes';
import { type Act, placesOf, type Weighted } from './places';
import type { Step } from './step';
import { plain, type Told, topicsOf } from './topics';

/** A step as the alignment weighs it: everything that is asked more than once, worked out once. */
export interface Traits {
  kind: Kind;
  stage: Stage;
  voice: Voice;
  /** Kind and purposes in one word: steps of one profile are alike to all others in what they are for. */
  profile: string;
  /** What its words tell it is for, with weights 0…1; empty when they tell nothing. */
  told: Weighted;
  /** What its kind is usually for. */
  usual: Weighted;
  /** Where it stands to the main turns of its chain, when these are known. */
  act: Act | undefined;
  isUsed: boolean;
  words: ReadonlySet<string>;
  /** Messenger or social network by name, lower case; empty where there is none. */
  network: string;
  /** First part of the page's path. */
  folder: string;
  /** Place in the chain, counted from 0. */
  position: number;
}

/** Words shorter than this say nothing about what a step is for: "de", "our", "на". */
const SHORTEST_WORD = 3;

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

export function traitsOf(steps: Step[]): Traits[] {
  const told = topicsOf(steps.map((step) => step.label));
  const toldOf = steps.map((step, index) => toldPurposes(step.kind, told[index] ?? new Map()));
  const place = placesOf(
    steps.map((step, index) => ({
      kind: step.kind,
      after: step.after,
      isUsed: step.engagement === 'used',
      told: toldOf[index]?.[0]?.[0],
    })),
  );
  return steps.map((step, index): Traits => {
    const opens: Weighted = index === 0 && OPENERS.has(step.kind) ? [['arrive', 0.9]] : [];
    const topics = toldOf[index] ?? [];
    const usual = [...opens, ...usualOf(step.kind), ...(place[index]?.guesses ?? [])];
    return {
      profile: `${step.kind}: ${topics.join(' ')}; ${usual.join(' ')}`,
      kind: step.kind,
      stage: step.stage,
      // A call that reminds or advertises is the brand's; any other is the customer's step.
      voice: step.kind === 'call' && topics.length > 0 ? 'brand' : PURPOSES[step.kind].voice,
      told: topics,
      usual,
      act: place[index]?.act,
      isUsed: step.engagement === 'used',
      words: stemsOf(step.label),
      network: typeof step.facts?.network === 'string' ? step.facts.network.toLowerCase() : '',
      folder: step.pagePath.split('/').find((part) => part !== '') ?? '',
      position: index,
    };
  });
}

function usualOf(kind: Kind): Weighted {
  return Object.entries(PURPOSES[kind].usual) as [Purpose, number][];
}

/** What the words make of the kind: the most telling topic it hears; empty when the words tell nothing. */
function toldPurposes(kind: Kind, told: Told): Weighted {
  const { hears, voice } = PURPOSES[kind];
  const [topic, ...others] = hears.filter((each) => told.has(each));
  if (topic === undefined) return voice === 'brand' && hears.includes('prepare') ? thingTold(told) : [];
  if (!JOINED.has(topic)) return [[topic, 1]];
  return [
    [topic, 1],
    ...others.filter((other) => JOINED.has(other)).map((other) => [other, SECOND_TOPIC] as const),
  ];
}

/** What one message may do at once, a confirmation with the invoice, and how much the second thing counts. */
const JOINED: ReadonlySet<Purpose> = new Set<Purpose>([
  'confirm',
  'invoice',
  'documents',
  'welcome',
  'prepare',
  'check-in',
]);
const SECOND_TOPIC = 0.85;

/** A message that only names a thing: an appointment is confirmed, an account is opened. */
function thingTold(told: Told): Weighted {
  if (CONFIRMED_BY_MESSAGE.some((each) => told.has(each))) return [['confirm', 0.9]];
  return told.has('account') ? [['welcome', 0.9]] : [];
}

/** Languages that are related share the beginnings of long words: catálogo, catalogue, Katalog does not. */
const STEM_LENGTH = 5;

function stemsOf(label: string): Set<string> {
  return new Set([...wordsOf(label)].map((word) => word.slice(0, STEM_LENGTH)));
}

/** The words of a label in any script, without case and accents: "Réservez en ligne" → reservez, ligne. */
export function wordsOf(label: string): Set<string> {
  return new Set(
    plain(label)
      .split(' ')
      .filter((word) => word.length >= SHORTEST_WORD),
  );
}
