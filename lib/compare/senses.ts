import type { Sense } from '../vocabulary/senses';
import { LITTLE_WORDS } from '../vocabulary/small-words';
import { groupBy } from './groups';
import { entriesIn, type Found } from './sense-words';
import { plain } from './words';

/** What the words of a label mean, each for itself and in any language. */
export type Meaning = ReadonlySet<Sense>;

/** A second language counts as the chain's too when it explains nearly as much: "Book now" on a German site. */
const NEARLY = 0.85;

/** From so many letters explained on, the chain's language is sure, and only English may stand beside it. */
const SURE_LETTERS = 40;
const EVERYWHERE = 'en';

/** An article tells its language as surely as a word of so many letters. */
const LITTLE_TELLS = 4;
const little = Object.entries(LITTLE_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/**
 * The meanings of the labels of one chain. All are read in the language that explains most of the chain, and where that
 * one tells nothing in English, or in all while it is not sure which it is: a word may mean one thing in Romanian and
 * another in Italian.
 */
export function meaningsOf(labels: string[]): Meaning[] {
  const texts = labels.map((label) => plain(label).split(' '));
  const found = texts.map(entriesIn);
  const scores = languagesOf(texts, found);
  const best = Math.max(0, ...scores.values());
  const isSpoken = (language: string) => (scores.get(language) ?? 0) >= best * NEARLY;
  return found.map((all) => {
    const own = all.filter(({ entry }) => isSpoken(entry.language));
    if (own.length > 0) return meant(own);
    return meant(all.filter(({ entry }) => best < SURE_LETTERS || entry.language === EVERYWHERE));
  });
}

/** How many letters each language explains. */
function languagesOf(texts: string[][], found: Found[][]): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (language: string, letters: number) =>
    scores.set(language, (scores.get(language) ?? 0) + letters);
  for (const all of found)
    for (const at of groupBy(all, ({ from }) => from).values())
      if (!isEverywhere(at)) for (const { entry } of at) add(entry.language, entry.letters);
  for (const word of texts.flat())
    for (const [language, words] of little) if (words.has(word)) add(language, LITTLE_TELLS);
  return scores;
}

/** A word of so many languages tells none of them: "cookies". */
const EVERYWHERE_FROM = 5;

const isEverywhere = (found: Found[]) =>
  new Set(found.map(({ entry }) => entry.language)).size >= EVERYWHERE_FROM;

/** The senses of what was found, but for those that a longer phrase swallows: a door code is no code to log in with. */
function meant(found: Found[]): Meaning {
  const left = found.filter((each) => !found.some((other) => swallows(other, each)));
  return new Set(left.map(({ entry }) => entry.sense));
}

function swallows(other: Found, { entry, from, to }: Found): boolean {
  return (
    other.from <= from &&
    other.to >= to &&
    other.entry.language === entry.language &&
    other.entry.words.length > entry.words.length
  );
}
