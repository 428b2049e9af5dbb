import type { Facts } from '../model/facts';
import type { Kind } from '../model/kind';
import { textOf } from '../page/reading';
import { parentOf, tagOf } from '../page/safe-dom';
import { fold } from '../page/text';
import { table } from './tables';

const said = () => table('promiseWords');

type Promised = NonNullable<Facts['promise']>;

const AROUND_LEVELS = 3;
/** More text than this is not about the form any more. */
const AROUND_CAP = 500;
const PROMISE_CAP = 160;
/** So many words may stand between the answering word and the number, and between "within" and the number. */
const FAR_WORDS = 12;
const NEAR_WORDS = 4;

/** A promise of an answer that stands in a touchpoint or right around it; undefined where there is none. */
export function promiseOf(kind: Kind, label: string, element: Element | undefined): Promised | undefined {
  if (!table('kindSets').ASKED.has(kind)) return undefined;
  const said = readPromise(label);
  if (said || !element || /^(a|button)$/.test(tagOf(element))) return said;
  let around = '';
  for (
    let at: Element | undefined = element, level = 0;
    at && level < AROUND_LEVELS;
    at = parentOf(at), level++
  ) {
    if (/^(body|html|main)$/.test(tagOf(at))) break;
    const text = textOf(at, AROUND_CAP + 1, '. ');
    if (text.length > AROUND_CAP) break;
    around = text;
  }
  return readPromise(around);
}

interface Word {
  folded: string;
  from: number;
  to: number;
}

/** Reads "we call you back within 5 minutes" in any of the eight languages, sentence by sentence. */
export function readPromise(text: string): Promised | undefined {
  for (const sentence of text.split(/(?<=[.!?…])\s+|\n/)) {
    const words = [...sentence.matchAll(/\p{N}+|\p{L}+/gu)].map(
      ({ 0: word, index }): Word => ({ folded: fold(word), from: index, to: index + word.length }),
    );
    for (let at = 0; at < words.length; at++) {
      const promised = promisedAt(sentence, words, at);
      if (promised) return promised;
    }
  }
  return undefined;
}

/** A promise whose unit is the word at `at`. */
function promisedAt(sentence: string, words: Word[], at: number): Promised | undefined {
  const unit = said().UNITS.get(words[at]?.folded ?? '') ?? workday(words[at]);
  if (unit === undefined) return undefined;
  const amount = amountBefore(words, at);
  if (!amount) return undefined;
  const within = words
    .slice(Math.max(0, amount.at - NEAR_WORDS), amount.at)
    .findIndex(({ folded }) => said().WITHIN.has(folded));
  const answering = answeringNear(words, amount.at, at);
  if (within < 0 || answering === undefined) return undefined;
  const first = words[Math.min(answering, Math.max(0, amount.at - NEAR_WORDS) + within)];
  const last = words[Math.max(answering, at)];
  const isWork = [words[at - 1], words[at], words[at + 1]].some(
    (word) => word && said().WORKDAYS.has(word.folded),
  );
  const minutes = amount.count * unit;
  return {
    text: sentence.slice(first?.from ?? 0, last?.to).slice(0, PROMISE_CAP),
    ...(!isWork && minutes > 0 && { minutes }),
  };
}

const workday = (word: Word | undefined): number | undefined =>
  word && /^(werktag|arbeitstag)/.test(word.folded) ? 1_440 : undefined;

/** The number right before a unit, "a" and "half an" among them; of "5 to 10" the longer. */
function amountBefore(words: Word[], unitAt: number): { count: number; at: number } | undefined {
  for (let at = unitAt - 1; at >= Math.max(0, unitAt - 3); at--) {
    const folded = words[at]?.folded ?? '';
    const count = /^\d{1,3}$/.test(folded) ? Number(folded) : said().NUMBERS.get(folded);
    if (count === undefined) continue;
    const half = words[at - 1]?.folded === 'half' ? 0.5 : 1;
    return { count: count * half, at };
  }
  return words[unitAt]?.folded === 'polchasa' ? { count: 1, at: unitAt } : undefined;
}

function answeringNear(words: Word[], from: number, to: number): number | undefined {
  for (let far = 1; far <= FAR_WORDS; far++)
    for (const at of [from - far, to + far]) {
      const folded = words[at]?.folded ?? '';
      const isAnswering = folded && said().ANSWERING.some((stem) => folded.startsWith(stem));
      if (isAnswering && !said().TO_US.has(words[at + 1]?.folded ?? '')) return at;
    }
  return undefined;
}
