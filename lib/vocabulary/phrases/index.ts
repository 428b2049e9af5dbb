import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import type { Language } from './languages';
import type { Phrases } from './phrases';
import { PT } from './pt';
import { RO } from './ro';
import { RU } from './ru';

/** Not for the page: it asks for the languages it needs, one by one. */
export const PHRASES: Record<Language, Phrases> = {
  en: EN,
  es: ES,
  pt: PT,
  ro: RO,
  ru: RU,
  de: DE,
  fr: FR,
  it: IT,
};
