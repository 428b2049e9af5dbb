import type { Facts } from '../model/facts';
import { contains, findAll, parentOf, textOf } from '../page/safe-dom';

type Prices = NonNullable<Facts['prices']>;

const BEFORE = '[€$£₽₹¥₺₴₸]|R\\$|US\\$|S/|\\b(?:rs|lei|ron|eur|usd|gbp|chf|руб)\\.?';
const AFTER = '[€$£₽₸₴₹₺]|(?:lei|ron|eur|usd|gbp|chf|руб|рублей|рубля|грн|тг|тенге|р\\.)(?![\\p{L}])';
/** 49 · 49,90 · 1.250 · 1 250,00 · 4500 */
const NUMBER = '(?:\\d{1,3}(?:[\\s\\u00a0.,’]\\d{3})+|\\d+)(?:[.,]\\d{1,2})?(?!\\d)';
const PRICE = new RegExp(`(?:${BEFORE})\\s?${NUMBER}|${NUMBER}\\s?(?:${AFTER})`, 'giu');
/** What is paid again and again: the sign of a tariff, not of a product. */
export const PERIOD =
  /\/\s?(mo|mon|month|mes|mês|monat|mois|mese|lun[aăi]|мес|yr|year|año|ano|jahr|an|anno|год|user|nutzer)(?![a-z])|per (month|year|user|seat)|a month|monthly|pro (monat|jahr|nutzer)|monatlich|al mes|por mes|mensual|(ao|por) m[eê]s|mensais|pe lun[aă]|lunar|par mois|mensuel|al mese|mensile|в месяц|ежемесячн/iu;

export const pricesIn = (text: string): string[] => text.match(PRICE) ?? [];

/** Different prices that stand in an element. */
export const countPrices = (element: Element): number => new Set(pricesIn(textOf(element, 4_000))).size;

/** Longest text of a thing that is a price and little else. */
const PRICE_TEXT = 60;
const PLANS = 20;
/** What it cost before. */
const STRUCK = 'del, s, strike, [class*=old], [class*=before], [class*=regular], [class*=compare]';

/** Plans or rows with their price: the largest part around each price that holds no other plan's. */
export function pricesOf(section: Element): Prices {
  const live = priced(section);
  const plans: Prices = [];
  for (const element of live.slice(0, PLANS)) {
    const price = pricesIn(textOf(element, PRICE_TEXT))[0];
    const plan = planOf(cardOf(element, section, live), element);
    if (price && plan) plans.push({ plan, price: price.trim() });
  }
  return plans;
}

/** The innermost elements that are a price; not those struck out. */
function priced(section: Element): Element[] {
  const struck = findAll(section, STRUCK);
  const all = findAll(
    section,
    'span, p, strong, b, div, td, dd, li, tr, h2, h3, h4, h5, h6, ins, bdi, em',
  ).filter((element) => {
    const text = textOf(element, PRICE_TEXT + 1);
    return (
      text.length <= PRICE_TEXT && pricesIn(text).length > 0 && !struck.some((old) => contains(old, element))
    );
  });
  return all.filter((outer) => !all.some((inner) => inner !== outer && contains(outer, inner)));
}

function cardOf(element: Element, section: Element, live: readonly Element[]): Element {
  let card = element;
  for (let at = parentOf(element); at && at !== section && contains(section, at); at = parentOf(at)) {
    if (live.some((other) => other !== element && contains(at as Element, other))) break;
    card = at;
  }
  return card;
}

const NAMES = 'h2, h3, h4, h5, h6, th, dt, [class*=title], [class*=name], strong, b, td, a, span, p';

/** Its heading or first words without a price; else what stands before the price. */
function planOf(card: Element, priced: Element): string | undefined {
  for (const selector of ['h2, h3, h4, h5, h6, th, dt', NAMES]) {
    for (const element of findAll(card, selector).slice(0, 8)) {
      if (element === priced || contains(element, priced)) continue;
      const text = textOf(element, 120);
      if (text.length > 1 && pricesIn(text).length === 0 && /\p{L}/u.test(text)) return text;
    }
  }
  const text = textOf(card, 200);
  const before = text.slice(0, text.search(PRICE)).replace(/[\s.:–—-]+$/, '');
  return before.length > 1 ? before.slice(0, 120) : undefined;
}
