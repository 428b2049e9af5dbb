/** Read by lib/detect/prices.ts. */

/** What is paid again and again: the sign of a tariff, not of a product. */
export const PERIOD =
  /\/\s?(mo|mon|month|mes|mês|monat|mois|mese|lun[aăi]|мес|yr|year|año|ano|jahr|an|anno|год|user|nutzer)(?![a-z])|per (month|year|user|seat)|a month|monthly|pro (monat|jahr|nutzer)|monatlich|al mes|por mes|mensual|(ao|por) m[eê]s|mensais|pe lun[aă]|lunar|\/\s?(night|noche|noite|noapte|nacht|nuit|notte|ночь|сутки)(?!\p{L})|per night|por noche|por noite|pe noapte|pro nacht|par nuit|a notte|за ночь|за сутки|par mois|mensuel|al mese|mensile|в месяц|ежемесячн/iu;

const BEFORE = '[€$£₽₹¥₺₴₸₦]|R\\$|US\\$|S/|\\b(?:rs|lei|ron|eur|usd|gbp|chf|ksh|dhs?|aed|pkr|ngn|руб)\\.?';
const AFTER =
  '[€$£₽₸₴₹₺₦]|(?:lei|ron|eur|usd|gbp|chf|f\\s?cfa|cfa|xof|xaf|dhs?|mad|aed|dzd|tnd|pkr|ngn|zł|pln|kč|czk|руб|рублей|рубля|грн|тг|тенге|р\\.)(?![\\p{L}])';
/** 49 · 49,90 · 1.250 · 1 250,00 · 4500 */
const NUMBER = '(?:\\d{1,3}(?:[\\s\\u00a0.,’]\\d{3})+|\\d+)(?:[.,]\\d{1,2})?(?!\\d)';
export const PRICE = new RegExp(`(?:${BEFORE})\\s?${NUMBER}|${NUMBER}\\s?(?:${AFTER})`, 'giu');
