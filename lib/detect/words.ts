import type { Spoken } from '../model/spoken';
import { wordsOf } from '../page/text';
import type { Language } from '../vocabulary/phrases/languages';
import type { SpokenKind } from '../vocabulary/phrases/phrases';
import { table } from './tables';

const alike = () => table('kindSets');

/** A phrase met in a text. */
export interface Hit {
  kind: SpokenKind;
  /** The phrase as it stands in the table. */
  phrase: string;
  /** How many of the text's words it takes, 0…1; articles, possessives and "and" are nobody's. */
  share: number;
  words: number;
}

interface Entry {
  kind: SpokenKind;
  phrase: string;
  words: number;
  /** Those that are not small words. */
  weight: number;
  /** Says its kind wherever in a label it stands. */
  alone: boolean;
  /** A look-alike, which takes back what lies inside it. */
  not: boolean;
}

/** How many words tell something; at least one. */
function weightOf(words: readonly string[]): number {
  const { SMALL } = table('smallWords');
  return Math.max(1, words.filter((word) => !SMALL.has(word)).length);
}

/** A phrase met, with where it begins in the text, in characters. */
interface Met {
  entry: Entry;
  from: number;
}

/** A text longer than this is speech, not a label. */
const LABEL_WORDS = 14;
const LABEL_LENGTH = 120;
/** A phrase of one word must be at least this much of the text: "prices" in "our prices", not in a sentence. */
const LONE_SHARE = 0.5;
const NOTHING: readonly Hit[] = [];

/** Every phrase of the languages learnt, by its first word: all are heard at once, in one walk over the words. */
const byFirstWord = new Map<string, Entry[]>();
const learnt = new Set<Language>();
const remembered = new Map<string, readonly Hit[]>();
const REMEMBER = 4_000;

/** Adds a language to those that are heard. */
export function learn(language: Language, { says, not }: Spoken): void {
  if (learnt.has(language)) return;
  learnt.add(language);
  for (const [kind, line] of Object.entries(says)) addLine(kind as SpokenKind, line, false);
  for (const [kind, line] of Object.entries(not)) addLine(kind as SpokenKind, line, true);
  remembered.clear();
}

export const isHeard = (language: Language): boolean => learnt.has(language);

function addLine(kind: SpokenKind, line: string, not: boolean): void {
  for (const written of line.split('|')) {
    const alone = written.endsWith('*');
    const phrase = alone ? written.slice(0, -1) : written;
    const words = phrase.split(' ');
    const [first = ''] = words;
    if (!first) continue;
    const entry = { kind, phrase, words: words.length, weight: weightOf(words), alone, not };
    const entries = byFirstWord.get(first);
    if (entries) entries.push(entry);
    else byFirstWord.set(first, [entry]);
  }
}

/** The phrases a label, heading or control speaks; one per kind, the longest. [] for speech and for nothing. */
export function hear(text: string): readonly Hit[] {
  if (text.length < 2 || text.length > LABEL_LENGTH) return NOTHING;
  const known = remembered.get(text);
  if (known) return known;
  const hits = hearWords(wordsOf(text));
  if (remembered.size > REMEMBER) remembered.clear();
  remembered.set(text, hits);
  return hits;
}

function hearWords(words: readonly string[]): readonly Hit[] {
  if (words.length > LABEL_WORDS) return NOTHING;
  const met: Met[] = [];
  const text = words.join(' ');
  let from = 0;
  for (const word of words) {
    for (const entry of byFirstWord.get(word) ?? [])
      if (isAt(text, from, entry.phrase)) met.push({ entry, from });
    from += word.length + 1;
  }
  return met.length === 0 ? NOTHING : longestOfEach(met, weightOf(words));
}

function isAt(text: string, from: number, phrase: string): boolean {
  const end = from + phrase.length;
  return text.startsWith(phrase, from) && (end === text.length || text.charAt(end) === ' ');
}

function longestOfEach(met: readonly Met[], wordsInAll: number): Hit[] {
  const best = new Map<SpokenKind, Hit>();
  for (const one of met) {
    const { kind, phrase, words, weight, alone, not } = one.entry;
    const part = Math.min(1, weight / wordsInAll);
    const share = alone ? Math.max(part, SHARE_OF_LABEL) : part;
    if (
      not ||
      (words === 1 && share < (alike().WHOLE.has(kind) ? 1 : LONE_SHARE) && !alone) ||
      met.some((other) => takesBack(other, one))
    )
      continue;
    if ((best.get(kind)?.words ?? 0) < words) best.set(kind, { kind, phrase, share, words });
  }
  return [...best.values()];
}

const takesBack = (no: Met, { entry, from }: Met): boolean =>
  no.entry.not &&
  no.entry.kind === entry.kind &&
  no.from <= from &&
  from + entry.phrase.length <= no.from + no.entry.phrase.length;

/** A label must be mostly the phrase; a long phrase may be a smaller part of it. */
const SHARE_OF_LABEL = 0.5;
const SHARE_OF_LONG_PHRASE = 0.3;

/** The phrase that tells best what a label is about: the longest, then the one that takes most of it. */
export function bestHit(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits)
    if (!best || hit.words > best.words || (hit.words === best.words && hit.share > best.share)) best = hit;
  return best && isTelling(best) ? best : undefined;
}

const isTelling = ({ share, words }: Hit): boolean =>
  share >= SHARE_OF_LABEL || (words >= 3 && share >= SHARE_OF_LONG_PHRASE) || (words === 2 && share >= 0.4);
