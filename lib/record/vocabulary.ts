import type { Parsed } from '../messages/protocol';
import { type Result, succeed } from '../model/result';
import type { Words } from '../model/spoken';
import { PHRASES } from '../vocabulary/phrases';
import { LANGUAGES } from '../vocabulary/phrases/languages';
import { VENDORS } from '../vocabulary/vendors';

/** The tables a page asks for: they grow, and as data on demand they weigh on no page that does not need them. */
export async function vocabularyFor({ languages, vendors }: Parsed<'vocabulary'>): Promise<Result<Words>> {
  return succeed({ ...wordsOf(languages), vendors: vendors ? VENDORS : {} });
}

/** Vendors and the phrases of some languages; those that are not known are left out. */
export function wordsOf(languages: readonly string[]): Words {
  const known = LANGUAGES.filter((language) => languages.includes(language));
  return {
    phrases: Object.fromEntries(known.map((language) => [language, PHRASES[language]])),
    vendors: VENDORS,
  };
}
