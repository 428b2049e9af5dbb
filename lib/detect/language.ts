import { textOf } from '../page/reading';
import { attr } from '../page/safe-dom';
import { wordsOf } from '../page/text';
import { LANGUAGES as KNOWN, type Language } from '../vocabulary/phrases/languages';
import { table } from './tables';

interface LittleWords {
  languages: readonly string[];
  /** Word → the places of its languages among them. */
  languagesOf: ReadonlyMap<string, readonly number[]>;
}

let littleWords: LittleWords | undefined;

function readLittleWords(): LittleWords {
  const { LITTLE_WORDS } = table('smallWords');
  const languagesOf = new Map<string, number[]>();
  for (const [place, words] of Object.values(LITTLE_WORDS).entries())
    for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), place]);
  return { languages: Object.keys(LITTLE_WORDS), languagesOf };
}

/** So much Cyrillic is Russian, of our eight. */
const CYRILLIC_SHARE = 0.25;
const CYRILLIC_SAMPLE = 2_000;
/** Below so many little words the text proves nothing against the attribute. */
const PROOF_WORDS = 12;

/** Two letters: the page's `lang`, unless its text speaks clearly otherwise. `text` is any run of it, a few thousand characters. */
export function languageOf(document: Document, text: string): string | undefined {
  const declared = declaredBy(document);
  if (cyrillicShare(text) > CYRILLIC_SHARE) return 'ru';
  const scores = scoresOf(text);
  const [first, second] = scores;
  if (!first || first.score < PROOF_WORDS) return declared;
  const own = scores.find(({ language }) => language === declared);
  if (!own) return first.score > 1.3 * (second?.score ?? 0) ? first.language : (declared ?? first.language);
  return first.score > 1.6 * own.score ? first.language : declared;
}

/** Languages with at least so much of the best one's little words are listened to as well: neighbours share many. */
const SHARE_OF_BEST = 0.35;
/** Characters. */
const LISTENED = 3_000;
const ANY_CYRILLIC = 0.02;

/**
 * The languages in which a page seems to speak, for its first look: its own, by `lang` and by its text, and English,
 * which is on buttons everywhere. All, when nothing can be told.
 */
export function languagesOf(document: Document): readonly Language[] {
  const text = document.body ? textOf(document.body, LISTENED) : '';
  const cyrillic = cyrillicShare(text);
  const scores = scoresOf(text);
  const best = scores[0]?.score ?? 0;
  if (best < PROOF_WORDS && cyrillic < CYRILLIC_SHARE) return KNOWN;
  const spoken = new Set(
    scores.filter(({ score }) => score >= best * SHARE_OF_BEST).map(({ language }) => language),
  );
  spoken.add('en').add(declaredBy(document) ?? 'en');
  if (cyrillic > ANY_CYRILLIC) spoken.add('ru');
  return KNOWN.filter((language) => spoken.has(language));
}

const declaredBy = ({ documentElement }: Document): string | undefined =>
  attr(documentElement, 'lang').slice(0, 2).toLowerCase() || undefined;

/** Part of a text's letters that is Cyrillic, 0…1. */
function cyrillicShare(text: string): number {
  const letters = text.slice(0, CYRILLIC_SAMPLE);
  return letters === '' ? 0 : letters.replace(/[^а-я]/gi, '').length / letters.length;
}

/** Little words of each language in a text, most first. */
function scoresOf(text: string): { language: string; score: number }[] {
  littleWords ??= readLittleWords();
  const { languages, languagesOf } = littleWords;
  const scores = languages.map((language) => ({ language, score: 0 }));
  for (const word of wordsOf(text)) {
    for (const place of languagesOf.get(word) ?? []) (scores[place] as { score: number }).score++;
  }
  return scores.sort((a, b) => b.score - a.score);
}
