import type { Kind } from '../model/kind';
import { APART, CONFIRMED_BY_MESSAGE, PURPOSES } from '../vocabulary/purposes';
import type { Topic } from '../vocabulary/topics';
import type { Weighted } from './places';
import type { Told } from './topics';

/** How much less a topic at the end of what a kind hears tells than one at its head: a complaint more than a question. */
const LAST_TELLS = 0.5;

/** What the kind is usually there for needs fewer words than what it is seldom for: "Apply now" at a bank's account is no job. */
const USUAL_TELLS = 1.2;

/** A word so sure of what people come for and for nothing else outweighs what the kind is usually there for. */
const SURE = 1;

/** A topic, and how strongly the words tell it. */
interface Strong {
  topic: Topic;
  strength: number;
}

/**
 * What the words make of the kind: of the topics it hears the one that is told best, and of a message those told
 * nearly as well. Empty when the words tell nothing.
 */
export function purposesTold(kind: Kind, told: Told = new Map()): Weighted {
  const { hears, voice } = PURPOSES[kind];
  const strong = strongest(kind, told);
  const [best] = strong;
  if (!best) return voice === 'brand' && hears.includes('prepare') ? thingTold(told) : [];
  return voice === 'site' ? [[best.topic, 1]] : messageTold(strong);
}

/** Strength = how surely the words tell the topic × how much it tells for this kind. */
function strongest(kind: Kind, told: Told): Strong[] {
  const { hears, usual, keeps } = PURPOSES[kind];
  const isOther = hears.some((topic) => APART.has(topic) && (told.get(topic) ?? 0) >= SURE);
  return hears
    .flatMap((topic, rank) => {
      const surely = surelyTold(topic, told);
      if (surely === undefined) return [];
      const isUsual = !isOther && usual[topic] !== undefined && keeps > 0 && kind !== 'popup';
      const tells = isUsual ? USUAL_TELLS : 1 - ((1 - LAST_TELLS) * rank) / hears.length;
      return [{ topic, strength: Math.sqrt(surely) * tells }];
    })
    .sort((x, y) => y.strength - x.strength);
}

/** A brand that names a quote in a message sends it. */
function surelyTold(topic: Topic, told: Told): number | undefined {
  return told.get(topic) ?? (topic === 'proposal' ? told.get('quote') : undefined);
}

/** A message may be there for several things; one that is heard half as well as the best still speaks, a little lower. */
const LEAST_SHARE = 0.5;
const SECOND_SPEAKS = 0.9;

/** "Your order" in a message that it has left us confirms nothing, and "see you" beside "tomorrow" is a reminder only. */
const SAID_WITH: Partial<Record<Topic, Topic>> = { shipping: 'confirm', reminder: 'expect' };

/** What a message tells: the best, and what is told nearly as well. */
function messageTold([best, ...others]: Strong[]): Weighted {
  if (!best) return [];
  // "We look forward to seeing you tomorrow" is said the day before, never right after the booking.
  if (best.topic === 'expect' && others.some(({ topic }) => topic === 'reminder')) return [['reminder', 1]];
  const seconds = others
    .filter(
      ({ topic, strength }) => SAID_WITH[best.topic] !== topic && strength >= best.strength * LEAST_SHARE,
    )
    .map(({ topic, strength }) => [topic, (strength / best.strength) * SECOND_SPEAKS] as const);
  return [[best.topic, 1], ...seconds];
}

/** "Your appointment: Thursday" confirms it. */
const NAMES_A_THING: Weighted = [['confirm', 0.9]];

/** A message that only names a thing: an appointment is confirmed, an account is opened. */
function thingTold(told: Told): Weighted {
  if (CONFIRMED_BY_MESSAGE.some((topic) => told.has(topic))) return NAMES_A_THING;
  return told.has('account') ? [['welcome', 0.9]] : [];
}
