import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import type { Words } from './sense';

export type { Sense, Words } from './sense';
export { THINGS } from './things';

/** By language (BCP 47). */
export const SENSES: Readonly<Record<string, Words>> = { en, es, pt, ro, ru, de, fr, it };
