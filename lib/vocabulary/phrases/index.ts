import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import type { Phrases } from './phrases';
import { PT } from './pt';
import { RO } from './ro';
import { RU } from './ru';

/** By BCP 47 language. */
export const PHRASES: Record<string, Phrases> = {
  en: EN,
  es: ES,
  pt: PT,
  ro: RO,
  ru: RU,
  de: DE,
  fr: FR,
  it: IT,
};
