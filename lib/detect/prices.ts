import type { Facts } from '../model/facts';
import { textOf } from '../page/reading';
import { contains, findAll, parentOf } from '../page/safe-dom';
import { patterns, selectors } from './tables';

/** Said of what is paid again and again: the sign of a tariff, not of a product. */
export const { PERIOD } = patterns('prices');
const { PRICE } = patterns('prices');

type Prices = NonNullable<Facts['prices']>;

export const pricesIn = (text: string): string[] => text.match(PRICE.regex) ?? [];

/** Different prices that stand in an element. */
export const countPrices = (element: Element): number => new Set(pricesIn(textOf(element, 4_000))).size;

/** Longest text of a thing that is a price and little else. */
const PRICE_TEXT = 60;
const PLANS = 20;

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
  const struck = findAll(section, selectors().STRUCK);
  const all = findAll(section, selectors().MAY_BE_PRICE).filter((element) => {
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

/** Its heading or first words without a price; else what stands before the price. */
function planOf(card: Element, priced: Element): string | undefined {
  for (const selector of [selectors().PLAN_TITLES, selectors().PLAN_NAMES]) {
    for (const element of findAll(card, selector).slice(0, 8)) {
      if (element === priced || contains(element, priced)) continue;
      const text = textOf(element, 120);
      if (text.length > 1 && pricesIn(text).length === 0 && /\p{L}/u.test(text)) return text;
    }
  }
  const text = textOf(card, 200);
  const before = text.slice(0, text.search(PRICE.regex)).replace(/[\s.:–—-]+$/, '');
  return before.length > 1 ? before.slice(0, 120) : undefined;
}
