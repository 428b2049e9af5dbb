import type { Facts } from '../model/facts';
import { contains, findAll, parentOf, textOf } from '../page/safe-dom';

type Prices = NonNullable<Facts['prices']>;

const BEFORE = '[€$£₽]|R\\$|US\\$|S/|\\b(?:lei|ron|eur|usd|gbp|chf|руб)\\.?';
const AFTER = '[€$£₽₸₴]|(?:lei|ron|eur|usd|gbp|chf|руб|рублей|рубля|грн|тг|тенге|р\\.)(?![\\p{L}])';
/** 49 · 49,90 · 1.250 · 1 250,00 · 4500 */
const NUMBER = '(?:\\d{1,3}(?:[\\s\\u00a0.,’]\\d{3})+|\\d+)(?:[.,]\\d{1,2})?(?!\\d)';
const PRICE = new RegExp(`(?:${BEFORE})\\s?${NUMBER}|${NUMBER}\\s?(?:${AFTER})`, 'giu');
/** What is paid again and again: the sign of a tariff, not of a product. */
export const PERIOD =
  /\/\s?(mo|mon|month|mes|mês|monat|mois|mese|lun[aăi]|мес|yr|year|año|ano|jahr|an|anno|год|user|nutzer)(?![a-z])|per (month|year|user|seat)|a month|monthly|pro (monat|jahr|nutzer)|monatlich|al mes|por mes|mensual|(ao|por) m[eê]s|mensais|pe lun[aă]|lunar|par mois|mensuel|al mese|mensile|в месяц|ежемесячн/iu;

export const pricesIn = (text: string): string[] => text.match(PRICE) ?? [];

/** Different prices that stand in an element. */
export const countPrices = (element: Element): number => new Set(pricesIn(textOf(element, 4_000))).size;

/** Longest text of a thing that is a price and little else; of a plan with all that is in it. */
const PRICE_TEXT = 60;
const CARD_TEXT = 700;
const PLANS = 20;
/** A card may show what it cost before and costs now. */
const PRICES_OF_CARD = 2;

/** Plans or rows with their price: the largest part around each price that holds no other plan's. */
export function pricesOf(section: Element): Prices {
  const priced = findAll(
    section,
    'span, p, strong, b, div, td, dd, li, tr, h2, h3, h4, h5, h6, ins, bdi, em',
  ).filter(
    (element) =>
      pricesIn(textOf(element, PRICE_TEXT + 1)).length > 0 &&
      textOf(element, PRICE_TEXT + 1).length <= PRICE_TEXT,
  );
  const innermost = priced.filter(
    (outer) => !priced.some((inner) => inner !== outer && contains(outer, inner)),
  );
  const plans: Prices = [];
  const seen = new Set<Element>();
  for (const element of innermost.slice(0, 60)) {
    const card = cardOf(element, section);
    if (seen.has(card) || plans.length >= PLANS) continue;
    seen.add(card);
    const price = pricesIn(textOf(element, PRICE_TEXT))[0];
    const plan = planOf(card, element);
    if (price && plan) plans.push({ plan, price: price.trim() });
  }
  return plans;
}

function cardOf(element: Element, section: Element): Element {
  let card = element;
  for (let at = parentOf(element); at && at !== section && contains(section, at); at = parentOf(at)) {
    const text = textOf(at, CARD_TEXT);
    if (text.length >= CARD_TEXT || new Set(pricesIn(text)).size > PRICES_OF_CARD) break;
    if (
      findAll(at, 'h2, h3, h4, h5, h6, tr, li, dt').length > 1 &&
      card.tagName !== element.tagName &&
      hasName(card)
    )
      break;
    card = at;
  }
  return card;
}

const NAMES = 'h2, h3, h4, h5, h6, th, dt, [class*=title], [class*=name], strong, b, td, a, span, p';

const hasName = (card: Element): boolean => findAll(card, 'h2, h3, h4, h5, h6, th, dt').length > 0;

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
