import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import type { Topics } from './topic';

export type { Topic, Topics } from './topic';

/** By language (BCP 47). */
export const TOPICS: Readonly<Record<string, Topics>> = { en, es, pt, ro, ru, de, fr, it };
