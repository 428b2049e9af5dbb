import type { Parsed } from '../messages/protocol';
import { type Result, succeed } from '../model/result';
import type { Words } from '../model/spoken';
import { PHRASES } from '../vocabulary/phrases';
import { LANGUAGES } from '../vocabulary/phrases/languages';
import { packTables } from '../vocabulary/tables';

/** The tables a page asks for: they grow, and as data on demand they weigh on no page that does not need them. */
export async function vocabularyFor({ languages, tables }: Parsed<'vocabulary'>): Promise<Result<Words>> {
  const words = wordsOf(languages);
  return succeed(tables ? words : { phrases: words.phrases });
}

/** All tables, and the phrases of some languages; those that are not known are left out. */
export function wordsOf(languages: readonly string[]): Words {
  const known = LANGUAGES.filter((language) => languages.includes(language));
  return {
    phrases: Object.fromEntries(known.map((language) => [language, PHRASES[language]])),
    tables: packTables(),
  };
}
