import { isHeard, languagesOf, learn, learnTables } from '../../lib/detect';
import { PHRASES } from '../../lib/vocabulary/phrases';
import { packTables } from '../../lib/vocabulary/tables';

export { scan } from '../../lib/detect';

/** What the walker does before its first look: learns the tables, and the languages that the page seems to speak. */
export function learnWords(): void {
  learnTables(packTables());
  for (const language of languagesOf(document)) if (!isHeard(language)) learn(language, PHRASES[language]);
}
