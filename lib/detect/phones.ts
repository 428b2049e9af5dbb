import { attr, findFirst, firstChildOf, previousOf, textOf, upFrom } from '../page/safe-dom';
import { fold } from '../page/text';
import { COUNTRIES } from '../vocabulary/countries';

/** A number in a text that may be a phone's. */
export interface PhoneSeen {
  shown: string;
  digits: string;
}

/** Digits with the signs people put between them; at least nine digits, seven with a cue. */
const NUMBER = /(?<![\w.,/#=@-])(?:\+|00)?\(?\d[\d\s().\u00a0\u2010-\u2013/-]{5,24}\d(?![\w@])/g;
const CUE =
  /(tel|phone|call|mobil|cell|whats|viber|fono|fone|ligue|llama|suna|hotline|contact|тел|звон|моб|anruf|ruf|appel|chiama|hotline|toll|☎|📞|✆|📱|зв\.|office|reservations?|отдел|номер|linha|linea|linie|ligne|numero verde)[^\d]{0,40}$/i;
const NOT_PHONE =
  /(fax|факс|\bvat\b|\bcui\b|\bcif\b|\bnif\b|\bcnpj|\bcpf\b|\biban\b|инн|огрн|кпп|бик|р\/с|siret|siren|rcs\b|\bkvk\b|ust|hrb|steuer|iva\b|p\.\s?iva|order|pedido|isbn|issn|\bsku\b|\bref\b|art\.?\s?n|model|account|konto|blz|bic|reg\.?\s?n|nr\.?\s?reg|лицензи|license|licence|\bnº\b|conto|j\d\d\/|zip|cep\b|plz|©|copyright|s[ée]rie\b|serial|seriale|seriennummer|\bs\/n\b|серийн|kundennummer|numéro de (?:commande|client)|crm\b|cro\b|coren)[^\d]{0,18}$/i;
/** The beginning of a bank account's number, in groups. */
const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{2,4}){0,7}\s?$/;
/** An F of its own is a fax, as a T is a telephone. */
const FAX = /(?:^|[\s¦|·,])F[.:]?\s*$/;
const PRICE_AFTER = /^\s*([€$£₽₹₴₸₺%]|eur|usd|lei|ron|руб|р\.|грн|тг|kg|km|cm|mm|mb|gb|м²|m²|кв)/i;
const DATE =
  /^\(?([0-3]?\d[./-][01]?\d[./-](19|20)?\d\d\b(?![./ -]?\d)|(19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b|(19|20)\d\d\s?[-–]\s?(19|20)\d\d)/;

/** Phone numbers of a text; those without a plus, a trunk zero in brackets or a national pattern need a cue. */
export function findPhones(text: string, cued: boolean, countries: readonly string[] = []): PhoneSeen[] {
  const found: PhoneSeen[] = [];
  for (const match of text.matchAll(NUMBER)) {
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
      const digits = shown.replace(/\D/g, '');
      if (
        isNational(shown.trim(), countries) ||
        isPhone(shown, digits, cued || CUE.test(before) || CUE.test(fold(before)) || found.length > 0)
      )
        found.push({ shown: shown.trim(), digits: shown.trim().startsWith('+') ? `+${digits}` : digits });
    }
  }
  return found;
}

/** How numbers without a trunk zero are grouped at home, by the countries' own plans: so written they need no cue. */
const NATIONAL: Record<string, RegExp> = {
  GB: /^0(?:\d{4} \d{6}|\d{3} \d{3} \d{4}|\d{2} \d{4} \d{4})$/,
  DE: /^0[1-9]\d{1,4}\s?[/ -]\s?\d{5,8}$/,
  AT: /^0[1-9]\d{0,4}\s?[/ -]\s?\d{5,8}$/,
  ES: /^[6789]\d{2}[ .-]\d{2,3}[ .-]\d{2,3}(?:[ .-]\d{2})?$/,
  PT: /^[29]\d{2}[ .]\d{3}[ .]\d{3}$/,
  MX: /^(?:\d{2}[ -]\d{4}[ -]\d{4}|\d{3}[ -]\d{3}[ -]\d{2}[ -]?\d{2})$/,
  BR: /^\d{2}[ -]9?\d{4}[ -]\d{4}$/,
  AR: /^(?:11[ -]\d{4}|\d{3}[ -]\d{3}|\d{4}[ -]\d{2})[ -]\d{4}$/,
  IN: /^[6-9]\d{4}[ -]\d{5}$/,
  AU: /^1[38]00[ -]\d{3}[ -]\d{3}$/,
  IT: /^3\d{2}[ .](?:\d{3}[ .]\d{4}|\d{2}[ .]\d{2}[ .]\d{3})$/,
  CL: /^[29][ -]?\d{4}[ -]\d{4}$/,
  CO: /^3\d{2}[ -]\d{3}[ -]\d{4}$/,
  PE: /^9\d{2}[ -]\d{3}[ -]\d{3}$/,
};

/** The page's own countries first; a guess from the language alone is not asked beyond the second. */
const isNational = (shown: string, countries: readonly string[]): boolean =>
  countries.slice(0, 2).some((country) => NATIONAL[country]?.test(shown));

/** Two numbers that only a slash or wide space keeps apart. */
function apart(run: string): string[] {
  if (run.replace(/\D/g, '').length <= 13) return [run];
  return run
    .split(/\s*\/\s+|\s+\/\s*|\s{2,}|\s+[-–]\s+/)
    .filter((part) => part.replace(/\D/g, '').length >= 7);
}

function isPhone(shown: string, digits: string, cued: boolean): boolean {
  const { length } = digits;
  if (length < 7 || length > 15 || /^(\d)\1+$/.test(digits)) return false;
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(shown) || /^-?\d{1,3}\.\d{4,}$/.test(shown)) return false;
  const text = shown.trim();
  if (/^(\+|00)/.test(text)) return length >= 8;
  if (length >= 9 && /^\(0?\d{2,5}\)/.test(text)) return true;
  if (length === 10 && /^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/.test(text)) return true;
  if (length === 11 && /^[78][\s-]?\(?\d{3,5}\)?[\s-]/.test(text)) return true;
  if (/^1[\s.-]\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/.test(text)) return true;
  if (/^0\d{1,4}[\s./-]/.test(text) && length >= 9 && length <= 12) return cued || groups(text) >= 3;
  return cued && length >= 8;
}

const groups = (text: string): number => text.split(/[\s./-]+/).length;

const PHONE_ICON = /phone|fa-mobile|icon-tel|\btel\b|telefon|whatsapp|call|handy|headset|ti-mobile/;

function firstClassIn(element: Element): string {
  const first = firstChildOf(element);
  return first ? attr(first, 'class', 100) : '';
}

/** Whether the surroundings say that a number here is a phone's: an icon beside it, a class, a microdata property. */
export function hasPhoneCue(element: Element): boolean {
  for (const at of upFrom(element, 3)) {
    const marks =
      `${attr(at, 'class', 200)} ${attr(at, 'id', 80)} ${attr(at, 'itemprop', 40)} ${attr(at, 'data-icon', 40)} ${attr(at, 'title', 60)}`.toLowerCase();
    if (PHONE_ICON.test(marks)) return true;
    const before = previousOf(at);
    if (
      before &&
      PHONE_ICON.test(
        `${attr(before, 'class', 200)} ${attr(before, 'src', 200)} ${attr(before, 'alt', 60)} ${firstClassIn(before)} ${textOf(before, 24)}`.toLowerCase(),
      )
    )
      return true;
    const inside = findFirst(at, 'i, svg, img, use, span[class*=icon]');
    if (
      inside &&
      PHONE_ICON.test(
        `${attr(inside, 'class', 200)} ${attr(inside, 'src', 200)} ${attr(inside, 'href', 100)} ${attr(inside, 'xlink:href', 100)}`.toLowerCase(),
      )
    )
      return true;
  }
  return false;
}

/** E.164 of a number as written, with the page's countries as default; undefined where it cannot be told. */
export function toE164(written: string, countries: readonly string[]): string | undefined {
  const text = written.trim();
  const digits = text.replace(/\D/g, '');
  if (text.startsWith('+'))
    return digits.length >= 8
      ? `+${digits.replace(/^(4[0-9]|3[0-9]|5\d)0(?=\d{8,})/, (all, code: string) => (text.includes('(0)') ? code : all))}`
      : undefined;
  if (text.startsWith('00') && digits.length > 10) return `+${digits.slice(2)}`;
  for (const country of countries) {
    const rule = COUNTRIES[country];
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
