import { textOf } from '../page/reading';
import { childrenOf, findAll, isWithin, marksOf, parentOf, tagOf, upFrom } from '../page/safe-dom';
import type { Candidates } from './candidates';
import { countPrices, PERIOD, pricesIn } from './prices';
import { patterns, selectors } from './tables';

export const { SHELF, NO_CARD } = patterns('priceCards');

export const FEWEST_PRICES = 2;
/** Plans stand side by side; more of a kind than this are goods. */
const CARDS = { least: 3, leastForPeriod: 2, most: 6 };
const CARD_TEXT = { least: 25, most: 900 };

/** Plans of one row. */
export interface PriceCards {
  row: Element;
  count: number;
}

/** Boxes side by side with a name, a price and what is in it, and no picture: plans, passes, packages. */
export function priceCards({ texts }: Candidates): PriceCards[] {
  const rows = new Map<Element, Set<Element>>();
  for (const { element, text } of texts) {
    if (pricesIn(text).length === 0 || isOnShelf(element)) continue;
    const card = cardOf(element);
    const row = card && parentOf(card);
    if (card && row) rows.set(row, (rows.get(row) ?? new Set<Element>()).add(card));
  }
  return [...rows].flatMap(([row, cards]): PriceCards[] => {
    const isPaidAgain = [...cards].every((card) => PERIOD.test(textOf(card, CARD_TEXT.most)));
    const least = isPaidAgain ? CARDS.leastForPeriod : CARDS.least;
    const isOfPlans = cards.size >= least && cards.size <= CARDS.most && countPrices(row) >= FEWEST_PRICES;
    return isOfPlans ? [{ row, count: cards.size }] : [];
  });
}

/** The largest box around a price that still has like boxes beside it. */
function cardOf(price: Element): Element | undefined {
  for (const at of upFrom(price, 6)) {
    if (NO_CARD.test(tagOf(at))) return undefined;
    const parent = parentOf(at);
    if (!parent || textOf(at, CARD_TEXT.most + 1).length > CARD_TEXT.most) return undefined;
    const alike = [...childrenOf(parent)].filter(
      (other) => tagOf(other) === tagOf(at) && pricesIn(textOf(other, CARD_TEXT.most)).length > 0,
    );
    if (alike.length < CARDS.leastForPeriod || textOf(at).length < CARD_TEXT.least) continue;
    const isNamed =
      findAll(at, selectors().CARD_NAME).length > 0 && findAll(at, selectors().GOODS).length === 0;
    return isNamed ? at : undefined;
  }
  return undefined;
}

/** Whether something stands among goods. */
export const isOnShelf = (element: Element): boolean => isWithin(element, (at) => SHELF.test(marksOf(at)), 5);
