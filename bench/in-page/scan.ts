import { isHeard, languagesOf, learn, learnVendors } from '../../lib/detect';
import { PHRASES } from '../../lib/vocabulary/phrases';
import { VENDORS } from '../../lib/vocabulary/vendors';

export { scan } from '../../lib/detect';

/** What the walker does before its first look: learns the vendors, and the languages that the page seems to speak. */
export function learnWords(): void {
  learnVendors(VENDORS);
  for (const language of languagesOf(document)) if (!isHeard(language)) learn(language, PHRASES[language]);
}
