/** Personal data as it is written, anywhere in a text: an address at the end of a sentence counts as much as one alone. */
export interface Personal {
  kind: 'email' | 'iban' | 'card';
  at: number;
  text: string;
}

/** Counts are bounded, so that no text can make the search slow. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu;
const CARD = /(?<![\d.,])\d(?:[ \u00a0-]?\d){12,18}(?![\d])/g;

/** E-mail addresses, bank accounts and card numbers in a text. The last two only where their check digits are right. */
export function findPersonal(text: string): Personal[] {
  const found = (kind: Personal['kind'], pattern: RegExp, isOne: (text: string) => boolean) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => isOne(match))
      .map(({ index, 0: match }) => ({ kind, at: index, text: match }));
  return [
    ...(text.includes('@') ? found('email', EMAIL, () => true) : []),
    ...found('iban', IBAN, isIban),
    ...found('card', CARD, isCard),
  ];
}

/** ISO 13616: the first four signs go to the end, letters become numbers, and the whole modulo 97 is 1. */
function isIban(text: string): boolean {
  const plain = text.replaceAll(' ', '');
  const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (sign) =>
    String(sign.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** ISO/IEC 7812, Luhn: from the right every second digit doubled, nines cast out; the sum ends in 0. */
function isCard(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum > 0 && sum % 10 === 0;
}
