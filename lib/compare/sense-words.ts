import { SENSES, type Sense } from '../vocabulary/senses';
import { groupBy } from './groups';
import { plain } from './words';

/** A word or phrase of the tables. */
export interface Entry {
  sense: Sense;
  language: string;
  words: readonly Stem[];
  /** How much of a text it explains. */
  letters: number;
}

interface Stem {
  letters: string;
  isWhole: boolean;
}

/** An entry in a text: the places of its first word and of the one after its last. */
export interface Found {
  entry: Entry;
  from: number;
  to: number;
}

/** Beginnings so short would stand in words of every sort. */
const SHORTEST_BEGINNING = 4;

/** German joins words: a long beginning is looked for inside them too, a shorter one at their end: Wunschtermin. */
const JOINS_WORDS = 'de';
const LEAST_INSIDE = 7;
const LEAST_AT_END = 5;
const LONGEST_ENDING = 3;
/** A word this long may be two. */
const LEAST_JOINED = 8;

/** Entries are kept by so many letters of their first word. */
const KEY_LENGTH = 5;

/** The entries of all languages by the beginning of their first word; `joined` may stand inside a longer one. */
interface Index {
  begun: Map<string, Entry[]>;
  joined: Map<string, Entry[]>;
}

let made: Index | undefined;

/** Made when chains are compared for the first time: most who open the app do not. */
function index(): Index {
  made ??= makeIndex();
  return made;
}

function makeIndex(): Index {
  const entries = Object.entries(SENSES).flatMap(([language, table]) =>
    (Object.entries(table) as [Sense, string][]).flatMap(([sense, words]) =>
      words.split(' ').map((written) => entryOf(sense, language, written)),
    ),
  );
  const keyOf = (entry: Entry) => firstOf(entry).letters.slice(0, KEY_LENGTH);
  return { begun: groupBy(entries, keyOf), joined: groupBy(entries.filter(mayBeJoined), keyOf) };
}

function mayBeJoined(entry: Entry): boolean {
  const isOneWord = entry.words.length === 1 && !firstOf(entry).isWhole;
  return entry.language === JOINS_WORDS && isOneWord && entry.letters >= LEAST_AT_END;
}

function entryOf(sense: Sense, language: string, written: string): Entry {
  const words = written.split('_').map((each): Stem => {
    const letters = plain(each.replace('$', ''));
    const isShort = letters !== '' && letters.length < SHORTEST_BEGINNING;
    return { letters, isWhole: isShort || each.endsWith('$') };
  });
  return { sense, language, words, letters: words.reduce((sum, { letters }) => sum + letters.length, 0) };
}

function firstOf({ words }: Entry): Stem {
  return words[0] ?? { letters: '', isWhole: true };
}

/** The entries of all languages in the words of a text. */
export function entriesIn(words: readonly string[]): Found[] {
  return words.flatMap((word, from) => {
    const { first, inside } = startsAt(word);
    return [
      ...first
        .filter((entry) => entry.words.every((stem, at) => isBegun(words[from + at], stem)))
        .map((entry) => ({ entry, from, to: from + entry.words.length })),
      ...inside.map((entry) => ({ entry, from, to: from + 1 })),
    ];
  });
}

/** The entries that a word may begin, and those that it holds. */
interface Starts {
  first: readonly Entry[];
  inside: readonly Entry[];
}

/** Chains that are compared say the same words again and again. Many books have fewer different ones. */
const MOST_KNOWN = 5_000;
const known = new Map<string, Starts>();

function startsAt(word: string): Starts {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const first = begunBy(word).filter((entry) => isBegun(word, firstOf(entry)));
  const now = { first, inside: insideOf(word) };
  known.set(word, now);
  return now;
}

function begunBy(word: string): Entry[] {
  const keys = Array.from({ length: Math.min(KEY_LENGTH, word.length) }, (_, last) =>
    word.slice(0, last + 1),
  );
  return keys.flatMap((key) => index().begun.get(key) ?? []);
}

function isBegun(word: string | undefined, { letters, isWhole }: Stem): boolean {
  return word !== undefined && (isWhole ? word === letters : word.startsWith(letters));
}

function insideOf(word: string): Entry[] {
  if (word.length < LEAST_JOINED) return [];
  const found: Entry[] = [];
  for (let at = 2; at <= word.length - LEAST_AT_END; at++)
    for (const entry of index().joined.get(word.slice(at, at + KEY_LENGTH)) ?? [])
      if (isPart(word, at, firstOf(entry).letters)) found.push(entry);
  return found;
}

function isPart(word: string, at: number, letters: string): boolean {
  const isAtEnd = word.length - at - letters.length <= LONGEST_ENDING;
  return (isAtEnd || letters.length >= LEAST_INSIDE) && word.startsWith(letters, at);
}
