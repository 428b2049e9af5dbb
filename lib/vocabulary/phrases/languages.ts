/** The languages whose phrases are known, by BCP 47. */
export const LANGUAGES = ['en', 'es', 'pt', 'ro', 'ru', 'de', 'fr', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];
