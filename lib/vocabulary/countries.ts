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
