import type { FieldRole } from '../model/facts';
import type { Kind } from '../model/kind';
import { CONFIRMED_BY_MESSAGE, PURPOSES, type Purpose } from '../vocabulary/purposes';
import type { Topic } from '../vocabulary/topics';
import { ADVERTISING, withOffer } from './offer-told';
import type { Place, Weighted } from './places';
import type { Step } from './step';
import { LEANING_LETTERS, type Told } from './topics';

/** Forms that may be for anything: "Write to us" may take complaints, applications or bookings. */
export const ANY_FORM: ReadonlySet<Kind> = new Set<Kind>(['contact-form', 'question-form']);

/** What a page is called tells a little less than what stands on the form. */
const PATH_TELLS = 0.8;

/**
 * What the words of a step make of its kind; empty when they tell nothing. A form that may be for anything is for what
 * it says, what its page is called (/claims), or else what it asks for: a day, a mark.
 */
export function toldBy(step: Step, label: Told | undefined, path: Told | undefined): Weighted {
  const told = toldByWords(step, label, path);
  if (step.facts.promo && ADVERTISING.has(step.kind)) return withOffer(told);
  const { usual, stays = 0 } = PURPOSES[step.kind];
  const first = Object.keys(usual)[0] as Purpose;
  return told.length > 0 && stays > 0 ? [...told, [first, stays]] : told;
}

function toldByWords({ kind, facts }: Step, label: Told | undefined, path: Told | undefined): Weighted {
  if (!ANY_FORM.has(kind)) return toldPurposes(kind, label);
  const both = new Map(label);
  for (const [topic, letters] of path ?? [])
    both.set(topic, Math.max(both.get(topic) ?? 0, letters * PATH_TELLS));
  const told = toldPurposes(kind, both);
  if (told[0] && told[0][0] !== 'question') return told;
  const roles = new Set(facts.form?.fields.map(({ role }) => role));
  const asked = ASKED.find(([role]) => roles.has(role));
  return asked ? [[asked[1], 1]] : told;
}

/** Fields that tell what a form is for, the surest first. */
const ASKED: readonly (readonly [FieldRole, Purpose])[] = [
  ['rating', 'review'],
  ['job-title', 'job'],
  ['time', 'book'],
  ['date', 'book'],
  ['guests', 'book'],
  ['budget', 'quote'],
];

/** How much less a topic at the end of what a kind hears tells than one at its head: a complaint more than a question. */
const LAST_TELLS = 0.5;

/** What the kind is usually there for needs fewer words than what it is seldom for: "Apply now" at a bank's account is no job. */
const USUAL_TELLS = 1.2;

/** A phrase of so many letters is no accident; longer ones are no surer. */
const ENOUGH_LETTERS = 10;

/** A message may be there for several things; one that is heard half as well as the best still speaks, a little lower. */
const LEAST_SHARE = 0.5;
const SECOND_SPEAKS = 0.9;

/**
 * What the words make of the kind: of the topics it hears the one that is told best, and of a message those told
 * nearly as well. Strength = square root of the longest phrase's letters × how much the topic tells for this kind.
 * Empty when the words tell nothing.
 */
function toldPurposes(kind: Kind, told: Told = new Map()): Weighted {
  const { hears, voice, usual, keeps } = PURPOSES[kind];
  // A kind that says enough itself is not talked out of it by a single word.
  const least = voice === 'site' && !ANY_FORM.has(kind) ? LEANING_LETTERS + 1 : 0;
  const isPhrase = hears.some((topic) => (lettersOf(topic, told) ?? 0) > LEANING_LETTERS);
  const [best, ...others] = hears
    .flatMap((topic, rank) => {
      const letters = lettersOf(topic, told);
      if (letters === undefined || letters < (isPhrase ? LEANING_LETTERS + 1 : least)) return [];
      const isUsual = usual[topic] !== undefined && keeps > 0 && kind !== 'popup';
      const tells = isUsual ? USUAL_TELLS : 1 - ((1 - LAST_TELLS) * rank) / hears.length;
      return [{ topic, strength: Math.sqrt(Math.min(letters, ENOUGH_LETTERS)) * tells }];
    })
    .sort((x, y) => y.strength - x.strength);
  if (!best) return voice === 'brand' && hears.includes('prepare') ? thingTold(told) : [];
  if (voice === 'site') return [[best.topic, 1]];
  // "We look forward to seeing you tomorrow" is said the day before, never right after the booking.
  if (best.topic === 'expect' && others.some(({ topic }) => topic === 'reminder')) return [['reminder', 1]];
  const seconds = others
    .filter(({ topic }) => SAID_WITH[best.topic] !== topic)
    .map(({ topic, strength }) => [topic, strength / best.strength] as const);
  return [
    [best.topic, 1],
    ...seconds
      .filter(([, share]) => share >= LEAST_SHARE)
      .map(([topic, share]) => [topic, share * SECOND_SPEAKS] as const),
  ];
}

/** "Your order" in a message that it has left us confirms nothing, and "see you" beside "tomorrow" is a reminder only. */
const SAID_WITH: Partial<Record<Topic, Topic>> = { shipping: 'confirm', reminder: 'expect' };

/** A brand that names a quote in a message sends it. */
function lettersOf(topic: Topic, told: Told): number | undefined {
  return told.get(topic) ?? (topic === 'proposal' ? told.get('quote') : undefined);
}

/** "Your appointment: Thursday" confirms it; after the visit "Shall we make an appointment?" invites to the next. */
const NAMES_A_THING: Weighted = [['confirm', 0.9]];
const INVITES_AGAIN: Weighted = [
  ['renewal', 0.8],
  ['confirm', 0.6],
];

/** A message that only names a thing: an appointment is confirmed, an account is opened. */
function thingTold(told: Told): Weighted {
  const names = (topic: Topic) => (told.get(topic) ?? 0) > LEANING_LETTERS;
  if (CONFIRMED_BY_MESSAGE.some(names)) return NAMES_A_THING;
  return names('account') ? [['welcome', 0.9]] : [];
}

/** A form that asks "How can we help?" and is the only way to book here: rather a booking than a question. */
const STAND_IN_ASKS = 0.6;

/** What the words tell, seen from the place of the step in its chain. */
export function inItsPlace(told: Weighted, place: Place | undefined): Weighted {
  if (!place || told.length === 0) return told;
  if (told === NAMES_A_THING && place.act === 'after') return INVITES_AGAIN;
  if (told[0]?.[0] === 'expect' && !told.some(([purpose]) => purpose === 'reminder'))
    return [...told, ...place.guesses];
  if (!place.isStandIn) return told;
  return [...place.guesses, ...told.map(([purpose]) => [purpose, STAND_IN_ASKS] as const)];
}
