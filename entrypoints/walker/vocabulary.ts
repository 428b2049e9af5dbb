import { isHeard, knowsTables, languagesOf, learn, learnTables } from '@/lib/detect';
import { ask } from '@/lib/messages/ask';
import type { Words } from '@/lib/model/spoken';
import { LANGUAGES } from '@/lib/vocabulary/phrases/languages';

/**
 * Learns the words a look needs, if it has not yet. For the first look those of the languages the page seems to speak,
 * so that it comes soon; for the later ones all, so that a wrong or missing `lang`, or one button in another language,
 * loses nothing. False when some could not be had.
 */
export async function learnWords(round: number): Promise<boolean> {
  const tables = !knowsTables();
  const wanted = round === 0 && !tables ? languagesOf(document) : LANGUAGES;
  const languages = wanted.filter((language) => !isHeard(language));
  if (languages.length === 0 && !tables) return true;
  const told = await ask('vocabulary', { languages, tables });
  if (!told.ok) return false;
  takeWords(told.value);
  return languages.every(isHeard);
}

/** Takes in what the background gave, before the walker or in answer to it. */
export function takeWords({ phrases, tables }: Words): void {
  if (tables) learnTables(tables);
  for (const language of LANGUAGES) {
    const spoken = phrases[language];
    if (spoken) learn(language, spoken);
  }
}
