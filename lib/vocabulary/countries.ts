/** How a country writes its numbers: enough to bring a national one into E.164. From the ITU's list of codes and national plans. */
export interface NumberRule {
  code: string;
  /** Dialled before a national number and dropped abroad. */
  trunk: string;
  /** Digits of a national number without the trunk. */
  lengths: readonly number[];
  /** Italy keeps its zero. */
  keepsTrunk?: boolean;
}

const rule = (code: string, trunk: string, ...lengths: number[]): NumberRule => ({ code, trunk, lengths });

/** By ISO 3166 code. */
export const COUNTRIES: Record<string, NumberRule> = {
  AR: rule('54', '0', 10),
  AT: rule('43', '0', 7, 8, 9, 10, 11),
  AU: rule('61', '0', 9),
  BE: rule('32', '0', 8, 9),
  BR: rule('55', '0', 10, 11),
  BY: rule('375', '80', 9),
  CA: rule('1', '1', 10),
  CH: rule('41', '0', 9),
  CL: rule('56', '', 9),
  CO: rule('57', '', 10),
  DE: rule('49', '0', 7, 8, 9, 10, 11),
  ES: rule('34', '', 9),
  FR: rule('33', '0', 9),
  GB: rule('44', '0', 9, 10),
  IE: rule('353', '0', 8, 9),
  IN: rule('91', '0', 10),
  IT: { ...rule('39', '0', 8, 9, 10), keepsTrunk: true },
  KZ: rule('7', '8', 10),
  MD: rule('373', '0', 8),
  MX: rule('52', '', 10),
  NL: rule('31', '0', 9),
  NZ: rule('64', '0', 8, 9),
  PE: rule('51', '0', 8, 9),
  PL: rule('48', '', 9),
  PT: rule('351', '', 9),
  RO: rule('40', '0', 9),
  RU: rule('7', '8', 10),
  UA: rule('380', '0', 9),
  US: rule('1', '1', 10),
  ZA: rule('27', '0', 9),
};

/** The countries a page in this language is likely to mean, most likely first. */
export const COUNTRIES_BY_LANGUAGE: Record<string, readonly string[]> = {
  en: ['US', 'GB'],
  es: ['ES', 'MX', 'AR', 'CL', 'CO'],
  pt: ['PT', 'BR'],
  ro: ['RO', 'MD'],
  ru: ['RU'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE'],
  it: ['IT'],
};

/** How numbers without a trunk zero are grouped at home, by the countries' own plans: so written they need no cue. */
export const NATIONAL: Record<string, RegExp> = {
  GB: /^0(?:\d{4} \d{6}|\d{3} \d{3} \d{4}|\d{2} \d{4} \d{4})$/,
  FR: /^0[1-9](?:[ .-]?\d{2}){4}$/,
  RO: /^0[237]\d{2}[ .-]?\d{3}[ .-]?\d{3}$/,
  DE: /^0[1-9]\d{1,4}\s?[/ -]\s?\d{5,8}$/,
  AT: /^0[1-9]\d{0,4}\s?[/ -]\s?\d{5,8}$/,
  ES: /^[6789]\d{2}[ .-]\d{2,3}[ .-]\d{2,3}(?:[ .-]\d{2})?$/,
  PT: /^[29]\d{2}[ .]\d{3}[ .]\d{3}$/,
  MX: /^(?:\d{2}[ -]\d{4}[ -]\d{4}|\d{3}[ -]\d{3}[ -]\d{2}[ -]?\d{2})$/,
  BR: /^\d{2}[ -]9?\d{4}[ -]\d{4}$/,
  AR: /^(?:11[ -]\d{4}|\d{3}[ -]\d{3}|\d{4}[ -]\d{2})[ -]\d{4}$/,
  IN: /^[6-9]\d{4}[ -]\d{5}$/,
  AU: /^1[38]00[ -]\d{3}[ -]\d{3}$/,
  IT: /^(?:3\d{2}[ .](?:\d{3}[ .]\d{4}|\d{2}[ .]\d{2}[ .]\d{3}|\d{6,7})|0\d{1,3}[ ./-]\d{5,8})$/,
  CL: /^[29][ -]?\d{4}[ -]\d{4}$/,
  CO: /^3\d{2}[ -]\d{3}[ -]\d{4}$/,
  PE: /^9\d{2}[ -]\d{3}[ -]\d{3}$/,
};
