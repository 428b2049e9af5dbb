import { createInstance } from 'i18next';
import type { Translate } from '../../lib/report/report';
import { en } from '../../locales/en';

/** The English words as a report gets them; a missing key throws, so that no report prints a key. */
export function englishWords(): Translate {
  const words = createInstance();
  void words.init({
    lng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
    nsSeparator: false,
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`no word for ${key}`);
    },
  });
  return (key, values) => words.t(key, values as never) as unknown as string;
}
