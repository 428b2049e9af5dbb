import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en, type Words } from '@/locales/en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Words };
  }
}

/**
 * The words of every screen, ready as soon as this module is loaded. In components: `useTranslation()` of
 * react-i18next below `<Root>`; elsewhere: `words.t('kinds.chat')`.
 * Nothing is escaped here because React escapes; never put a result into HTML by hand.
 */
export const words = createInstance();

void words.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  nsSeparator: false,
});
