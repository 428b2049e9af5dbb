/** Puts words of eight languages into one comparable form. */

const MARKS = /[\u0300-\u036f]/g;
/** Keeps й through decomposition, which would make и of it: a private sign stands for it meanwhile. */
const SHORT_I = '\ue000';
const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', ё: 'е', й: SHORT_I };

/** Lower case without diacritics; Cyrillic й stays, ё becomes е, ş and ș are both s. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKC')
    .replace(/[ßøłæœёй]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll(SHORT_I, 'й');
}

/** Words of a text in the form in which phrases are written: folded, apostrophes and signs apart, % kept. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+|%/gu) ?? [];
}

/** A short, stable form for keys. */
export const slug = (text: string, cap = 60): string => wordsOf(text).join('-').slice(0, cap);
