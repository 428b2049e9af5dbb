import { attr } from '../page/safe-dom';
import { wordsOf } from '../page/text';

/** Little words that a text of some length cannot do without, folded. */
const LITTLE_WORDS: Record<string, string> = {
  en: 'the and of to your with for our you is are we from this that',
  es: 'el la los las de y con para una su por nuestro nuestra mas esta tu del como',
  pt: 'o os as de e com para uma seu sua por nosso nossa mais nao voce do da em ao',
  ro: 'si de la cu pentru din este sunt noastre noastra nostru va mai pe care un o sau',
  de: 'der die das und mit fur sie wir ihre unsere von den zu ist auf nicht ein eine',
  fr: 'le la les des et avec pour vous nous votre notre une dans sur est plus du au',
  it: 'il la i gli di e con per una tuo nostro nostra piu del della sono nel che',
};

const TABLES = Object.entries(LITTLE_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);
/** So much Cyrillic is Russian, of our eight. */
const CYRILLIC_SHARE = 0.25;
/** Below so many little words the text proves nothing against the attribute. */
const PROOF_WORDS = 12;

/** Two letters: the page's `lang`, unless its text speaks clearly otherwise. `text` is any run of it, a few thousand characters. */
export function languageOf(document: Document, text: string): string | undefined {
  const declared = attr(document.documentElement, 'lang').slice(0, 2).toLowerCase() || undefined;
  if ((text.match(/[а-я]/gi) ?? []).length > text.length * CYRILLIC_SHARE) return 'ru';
  const words = wordsOf(text);
  const scores = TABLES.map(([language, table]) => ({
    language,
    score: words.filter((word) => table.has(word)).length,
  }));
  scores.sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < PROOF_WORDS) return declared;
  const own = scores.find(({ language }) => language === declared);
  if (!own) return first.score > 1.3 * (second?.score ?? 0) ? first.language : (declared ?? first.language);
  return first.score > 1.6 * own.score ? first.language : declared;
}
