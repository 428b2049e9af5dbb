import { wordsOf } from '../page/text';
import { PHRASES } from '../vocabulary/phrases';
import type { SpokenKind } from '../vocabulary/phrases/phrases';

/** A phrase met in a text. */
export interface Hit {
  kind: SpokenKind;
  /** The phrase as it stands in the table. */
  phrase: string;
  /** How many words of the text it takes, 0…1. */
  share: number;
  words: number;
}

interface Entry {
  kind: SpokenKind;
  phrase: string;
  words: readonly string[];
  not: boolean;
}

/** A text longer than this is speech, not a label. */
const LABEL_WORDS = 14;
/** A phrase of one word must be at least this much of the text: "prices" in "our prices", not in a sentence. */
const LONE_SHARE = 0.5;

let index: Map<string, Entry[]> | undefined;
const remembered = new Map<string, readonly Hit[]>();
const REMEMBER = 4_000;

/** Every phrase, by its first word. All languages at once: a wrong `lang` must not lose anything. */
function indexOf(): Map<string, Entry[]> {
  if (index) return index;
  index = new Map();
  for (const { says, not } of Object.values(PHRASES)) {
    for (const [kind, line] of Object.entries(says)) addLine(index, kind as SpokenKind, line, false);
    for (const [kind, line] of Object.entries(not)) addLine(index, kind as SpokenKind, line, true);
  }
  return index;
}

function addLine(into: Map<string, Entry[]>, kind: SpokenKind, line: string, not: boolean): void {
  for (const phrase of line.split('|')) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    if (!first) continue;
    const entries = into.get(first);
    const entry = { kind, phrase, words, not };
    if (entries) entries.push(entry);
    else into.set(first, [entry]);
  }
}

/** The phrases a label, heading or control speaks; one per kind, the longest. [] for speech and for nothing. */
export function hear(text: string): readonly Hit[] {
  if (text.length < 2 || text.length > 120) return [];
  const known = remembered.get(text);
  if (known) return known;
  const hits = hearWords(wordsOf(text));
  if (remembered.size > REMEMBER) remembered.clear();
  remembered.set(text, hits);
  return hits;
}

function hearWords(words: readonly string[]): Hit[] {
  if (words.length === 0 || words.length > LABEL_WORDS) return [];
  const best = new Map<SpokenKind, Hit>();
  const cancelled: { kind: SpokenKind; from: number; to: number }[] = [];
  const met: { entry: Entry; from: number }[] = [];
  const table = indexOf();
  for (let from = 0; from < words.length; from++) {
    for (const entry of table.get(words[from] ?? '') ?? []) {
      if (!isAt(words, from, entry.words)) continue;
      if (entry.not) cancelled.push({ kind: entry.kind, from, to: from + entry.words.length });
      else met.push({ entry, from });
    }
  }
  for (const { entry, from } of met) {
    const share = entry.words.length / words.length;
    if (entry.words.length === 1 && share < LONE_SHARE) continue;
    if (
      cancelled.some((no) => no.kind === entry.kind && no.from <= from && from + entry.words.length <= no.to)
    )
      continue;
    const known = best.get(entry.kind);
    if (!known || known.words < entry.words.length) {
      best.set(entry.kind, { kind: entry.kind, phrase: entry.phrase, share, words: entry.words.length });
    }
  }
  return [...best.values()];
}

const isAt = (words: readonly string[], from: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => words[from + offset] === word);

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
