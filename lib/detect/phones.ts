import { textOf } from '../page/reading';
import { attr, attrsOf, findFirst, firstChildOf, nextOf, previousOf, upFrom } from '../page/safe-dom';
import { fold, onlyDigits } from '../page/text';
import { patterns, selectors, table } from './tables';

const {
  NUMBER,
  CUE,
  NOT_PHONE,
  PRICE_AFTER,
  DATE,
  PHONE_ICON,
  MAIL,
  IBAN,
  FAX,
  APART,
  VERSION,
  AMERICAN,
  AMERICAN_WITH_ONE,
  RUSSIAN,
  TRUNK_ZERO,
} = patterns('phones');

/** A number in a text that may be a phone's. */
export interface PhoneSeen {
  shown: string;
  digits: string;
}

/** Phone numbers of a text; those without a plus, a trunk zero in brackets or a national pattern need a cue. */
export function findPhones(text: string, cued: boolean, countries: readonly string[] = []): PhoneSeen[] {
  const found: PhoneSeen[] = [];
  for (const match of text.matchAll(NUMBER.regex)) {
    const before = text.slice(Math.max(0, match.index - 48), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8);
    for (const shown of apart(match[0])) {
      if (
        NOT_PHONE.test(before) ||
        FAX.test(before) ||
        IBAN.test(before) ||
        PRICE_AFTER.test(after) ||
        /[€$£₽₹₴₸₺]\s?$/.test(before) ||
        DATE.test(shown)
      )
        continue;
      const digits = onlyDigits(shown);
      if (
        isNational(shown.trim(), countries) ||
        isPhone(shown, digits, cued || CUE.test(before) || CUE.test(fold(before)) || found.length > 0)
      )
        found.push({ shown: shown.trim(), digits: shown.trim().startsWith('+') ? `+${digits}` : digits });
    }
  }
  return found;
}

/** The page's own countries first; a guess from the language alone is not asked beyond the second. */
const isNational = (shown: string, countries: readonly string[]): boolean =>
  countries.slice(0, 2).some((country) => table('countries').NATIONAL[country]?.test(shown));

/** Two numbers that only a slash or wide space keeps apart. */
function apart(run: string): string[] {
  if (onlyDigits(run).length <= 13) return [run];
  return run.split(APART.regex).filter((part) => onlyDigits(part).length >= 7);
}

function isPhone(shown: string, digits: string, cued: boolean): boolean {
  const { length } = digits;
  if (length < 7 || length > 15 || /^(\d)\1+$/.test(digits)) return false;
  if (VERSION.test(shown) || /^-?\d{1,3}\.\d{4,}$/.test(shown)) return false;
  const text = shown.trim();
  if (/^(\+|00)/.test(text)) return length >= 8;
  if (length >= 9 && /^\(0?\d{2,5}\)/.test(text)) return true;
  if (length === 10 && AMERICAN.test(text)) return true;
  if (length === 11 && RUSSIAN.test(text)) return true;
  if (AMERICAN_WITH_ONE.test(text)) return true;
  if (/^0\d{1,4}[\s./-]/.test(text) && length >= 9 && length <= 12) return cued || groups(text) >= 3;
  return cued && length >= 8;
}

const groups = (text: string): number => text.split(/[\s./-]+/).length;

function firstClassIn(element: Element): string {
  const first = firstChildOf(element);
  return first ? attr(first, 'class', 100) : '';
}

/** Whether the surroundings say that a number here is a phone's: an icon beside it, a class, a microdata property, a mail address next to it. */
export function hasPhoneCue(element: Element): boolean {
  for (const at of upFrom(element, 3)) {
    if (isCalled(attrsOf(at, ['class', 'id', 'itemprop', 'data-icon', 'title']))) return true;
    const before = previousOf(at);
    if (
      before &&
      isCalled(`${attrsOf(before, ['class', 'src', 'alt'])} ${firstClassIn(before)} ${textOf(before, 24)}`)
    )
      return true;
    if ([before, nextOf(at)].some((one) => one && MAIL.test(textOf(one, 80)))) return true;
    const inside = findFirst(at, selectors().SIGNS);
    if (inside && isCalled(attrsOf(inside, ['class', 'src', 'href', 'xlink:href']))) return true;
  }
  return false;
}

const isCalled = (marks: string): boolean => PHONE_ICON.test(marks.toLowerCase());

/** E.164 of a number as written, with the page's countries as default; undefined where it cannot be told. */
export function toE164(written: string, countries: readonly string[]): string | undefined {
  const text = written.trim();
  const digits = onlyDigits(text);
  if (text.startsWith('+'))
    return digits.length >= 8
      ? `+${digits.replace(TRUNK_ZERO.regex, (all, code: string) => (text.includes('(0)') ? code : all))}`
      : undefined;
  if (text.startsWith('00') && digits.length > 10) return `+${digits.slice(2)}`;
  for (const country of countries) {
    const rule = table('countries').COUNTRIES[country];
    if (!rule) continue;
    const { code, trunk, lengths } = rule;
    if (digits.startsWith(code) && lengths.includes(digits.length - code.length) && digits.length >= 11)
      return `+${digits}`;
    const national = trunk && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
    if (trunk === '8' && national === digits) continue;
    if (lengths.includes(national.length))
      return `+${code}${rule.keepsTrunk && trunk && digits.startsWith(trunk) ? trunk : ''}${national}`;
  }
  return undefined;
}
