import type { Topic } from '../vocabulary/topics';
import { type Phrase, phrasesIn, stems } from './topic-phrases';
import { plain } from './words';

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
  const texts = labels.map(plain);
  const found = texts.map((text, index) => phrasesIn(text, hears[index] ?? []));
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
    const told = longest(own.length > 0 ? own : foreign);
    return hears[index]?.length ? withLeanings(told, texts[index] ?? '', spoken) : told;
  });
}

/** What a single word tells counts as so few letters: it speaks only where no phrase of the same kind does. */
export const LEANING_LETTERS = 2;

/** Languages whose words begin alike: a word that one of them has not taught may be known from another. */
const RELATED = [['es', 'pt', 'it', 'ro', 'fr']];

function withLeanings(told: Map<Topic, number>, text: string, spoken: ReadonlySet<string>): Told {
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
