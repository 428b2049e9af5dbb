/** Puts words of eight languages into one comparable form. */

const MARKS = /[\u0300-\u036f]/g;
const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', ё: 'e', й: 'j' };
/** Latin for а…я, in the order of their code points. */
const CYRILLIC = 'a b v g d e zh z i j k l m n o p r s t u f h c ch sh sch  y  e yu ya'.split(' ');
const FIRST_CYRILLIC = 0x430;

/** Lower case, Latin, without diacritics: ё is e, ş and ș are both s, отзывы is otzyvy. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKC')
    .replace(/[ßøłæœёй]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[а-я]/g, (letter) => CYRILLIC[letter.charCodeAt(0) - FIRST_CYRILLIC] ?? letter);
}

/** Words of a text in the form in which phrases are written: folded, apostrophes and signs apart, % kept. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+|%/gu) ?? [];
}

/** A part of an address as it is read; as it is written where that is not understood. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A number as it is dialled: without what is written between its digits. */
export const onlyDigits = (text: string): string => text.replace(/\D/g, '');

/** A short, stable form for keys. */
export const slug = (text: string, cap = 60): string => wordsOf(text).join('-').slice(0, cap);

/** The part of a text that two places in its folded form bound: folding may lengthen a letter. */
export function sliceFolded(text: string, from: number, to: number): string {
  let at = 0;
  let part = '';
  for (const letter of text) {
    if (at >= to) break;
    if (at >= from) part += letter;
    at += fold(letter).length;
  }
  return part.trim();
}
