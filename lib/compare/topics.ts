import { PHRASES } from '../vocabulary/phrases';
import type { SpokenKind } from '../vocabulary/phrases/phrases';
import { TOPICS, type Topic } from '../vocabulary/topics';
import { Stems } from './stems';
import { plain } from './words';

/** A phrase of the tables, ready to be looked for. */
interface Phrase {
  topic: Topic;
  language: string;
  words: string;
  isWhole: boolean;
}

/** The topics a label may have, the length of the phrase that told it, in letters: longer ones are surer. */
export type Told = ReadonlyMap<Topic, number>;

/** A second language counts as the chain's too when it explains nearly as much: "Book now" on a German site. */
const NEARLY = 0.85;

/** From so many letters explained on, the chain's language is sure, and only English may stand beside it. */
const SURE_LETTERS = 40;
const EVERYWHERE = 'en';

/**
 * What the labels of one chain are about. All labels are read in the language that explains most of the chain,
 * and where that one tells nothing in English, or in all while it is not sure which it is: a word may mean one thing in
 * Romanian and another in Italian. `hears` are the topics each step may have at all.
 */
export function topicsOf(labels: string[], hears: readonly (readonly Topic[])[]): Told[] {
  const found = labels.map((label, index) => phrasesIn(label, hears[index] ?? []));
  const scores = new Map<string, number>();
  for (const { language, words } of found.flat())
    scores.set(language, (scores.get(language) ?? 0) + words.length);
  const best = Math.max(0, ...scores.values());
  const spoken = new Set(
    [...scores].filter(([, score]) => score >= best * NEARLY).map(([language]) => language),
  );
  return found.map((phrases, index) => {
    const own = phrases.filter(({ language }) => spoken.has(language));
    const foreign = best < SURE_LETTERS ? phrases : phrases.filter(({ language }) => language === EVERYWHERE);
    return withLeanings(longest(own.length > 0 ? own : foreign), labels[index] ?? '', spoken);
  });
}

/** What a single word tells counts as so few letters: it speaks only where no phrase of the same kind does. */
export const LEANING_LETTERS = 2;

/** Languages whose words begin alike: a word that one of them has not taught may be known from another. */
const RELATED = [['es', 'pt', 'it', 'ro', 'fr']];

function withLeanings(told: Map<Topic, number>, label: string, spoken: ReadonlySet<string>): Told {
  const text = plain(label);
  const languages =
    told.size > 0
      ? spoken
      : new Set([...spoken, ...RELATED.filter((family) => family.some((each) => spoken.has(each))).flat()]);
  for (const language of languages) {
    for (const [topic, share] of stems.topicsOf(language, text))
      if (!told.has(topic)) told.set(topic, LEANING_LETTERS * share);
  }
  return told;
}

function longest(phrases: Phrase[]): Map<Topic, number> {
  const told = new Map<Topic, number>();
  for (const { topic, words } of phrases) told.set(topic, Math.max(told.get(topic) ?? 0, words.length));
  return told;
}

/** Phrases are kept by the beginning of their first word, at most so many letters of it. */
const KEY_LENGTH = 6;

function keyOf(words: string): string {
  const end = words.indexOf(' ');
  return words.slice(0, end < 0 ? KEY_LENGTH : Math.min(end, KEY_LENGTH));
}

/** Kinds whose phrases of the detectors' tables tell a topic as well. */
const TOPIC_OF_KIND: Partial<Record<SpokenKind, Topic>> = {
  callback: 'callback',
  'contact-form': 'question',
  'quote-form': 'quote',
  'question-form': 'question',
  booking: 'book',
  newsletter: 'subscribe',
  checkout: 'order',
  'review-form': 'review',
  survey: 'survey',
  'job-application': 'job',
  loyalty: 'loyalty',
  referral: 'refer',
  'lead-magnet': 'download',
  webinar: 'attend',
  trial: 'trial',
  instalments: 'instalments',
  tracking: 'shipping',
  confirmation: 'confirm',
};

/** German joins words, so that a long beginning is looked for inside them too: Tischreservierung. */
const JOINS_WORDS = 'de';
const LEAST_INSIDE = 7;
/** A word this long may be two. */
const LEAST_JOINED = 10;

const byKey = new Map<string, Phrase[]>();
const inside: Phrase[] = [];
const stems = new Stems();
for (const [language, topics] of Object.entries(TOPICS)) {
  for (const [topic, phrases] of Object.entries(topics) as [Topic, readonly string[]][]) {
    for (const phrase of phrases) keep(topic, language, phrase.replace(/\$$/, ''), phrase.endsWith('$'));
  }
}
for (const [language, { says }] of Object.entries(PHRASES)) {
  for (const [kind, topic] of Object.entries(TOPIC_OF_KIND) as [SpokenKind, Topic][]) {
    for (const phrase of (says[kind] ?? '').split('|'))
      if (phrase) keep(topic, language, plain(phrase), true);
  }
}

function keep(topic: Topic, language: string, words: string, isWhole: boolean): void {
  stems.add(language, topic, words);
  const phrase: Phrase = { topic, language, words, isWhole };
  const key = keyOf(words);
  byKey.set(key, [...(byKey.get(key) ?? []), phrase]);
  const isLong = words.length >= LEAST_INSIDE && !words.includes(' ');
  if (language === JOINS_WORDS && isLong && !isWhole) inside.push(phrase);
}

/** A phrase in a label, and where it begins. */
interface Found {
  at: number;
  phrase: Phrase;
}

/** So many letters more make a phrase say more than the one inside it: an ending alone does not. */
const LEAST_LONGER = 3;

function phrasesIn(label: string, hears: readonly Topic[]): Phrase[] {
  const text = `${plain(label)} `;
  const found: Found[] = [];
  for (let at = 0; at < text.length - 1; ) {
    const end = text.indexOf(' ', at);
    for (let length = Math.min(KEY_LENGTH, end - at); length > 0; length--) {
      for (const phrase of byKey.get(text.slice(at, at + length)) ?? []) {
        if (!text.startsWith(phrase.words, at)) continue;
        if (!phrase.isWhole || text[at + phrase.words.length] === ' ') found.push({ at, phrase });
      }
    }
    if (end - at >= LEAST_JOINED)
      found.push(...phrasesInside(text.slice(at, end)).map((phrase) => ({ at, phrase })));
    at = end + 1;
  }
  return found
    .filter(
      ({ at, phrase }) =>
        !found.some((other) => hears.includes(other.phrase.topic) && swallows(other, at, phrase)),
    )
    .map(({ phrase }) => phrase);
}

/** A longer phrase says what a shorter one inside it means: a "door code" is no code to log in with. */
function swallows(other: Found, at: number, { words, topic, language }: Phrase): boolean {
  const { phrase } = other;
  return (
    phrase.words.length >= words.length + LEAST_LONGER &&
    phrase.topic !== topic &&
    phrase.language === language &&
    other.at <= at &&
    other.at + phrase.words.length >= at + words.length
  );
}

function phrasesInside(word: string): Phrase[] {
  return inside.filter((phrase) => word.includes(phrase.words));
}
