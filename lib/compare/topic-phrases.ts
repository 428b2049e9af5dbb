import { PHRASES } from '../vocabulary/phrases';
import type { SpokenKind } from '../vocabulary/phrases/phrases';
import { TOPICS, type Topic } from '../vocabulary/topics';
import { Stems } from './stems';
import { plain } from './words';

/** A phrase of the tables, ready to be looked for. */
export interface Phrase {
  topic: Topic;
  language: string;
  words: string;
  isWhole: boolean;
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
/** What their single words lean to. */
export const stems = new Stems();
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

/** The phrases of all languages in a plain text, but for those that a longer one of what the step `hears` swallows. */
export function phrasesIn(plainText: string, hears: readonly Topic[]): Phrase[] {
  const text = `${plainText} `;
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
  const longer = found.filter(({ phrase }) => hears.includes(phrase.topic));
  return found.flatMap(({ at, phrase }) =>
    longer.some((other) => swallows(other, at, phrase)) ? [] : phrase,
  );
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
