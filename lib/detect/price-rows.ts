import { attr, childrenOf, findAll, findUp, parentOf, tagOf, upFrom } from '../page/safe-dom';
import type { Candidates } from './candidates';
import { FEWEST_PRICES, isOnShelf } from './price-cards';
import { countPrices, pricesIn } from './prices';

/** Rows of a list with a name and a price each. */
const FEWEST_ROWS = 4;
const FEWEST_TABLE_ROWS = 3;
export const LONGEST_ROW = 160;

export interface PriceRows {
  list: Element;
  rows: number;
}

/** Lists and tables in which each row is a name and a price, without pictures and baskets; at most two. */
export function priceRows({ texts }: Candidates): PriceRows[] {
  const lists = new Map<Element, number>();
  const alike = new Map<Element, Map<string, number>>();
  for (const { element, text } of texts) {
    if (text.length > LONGEST_ROW || pricesIn(text).length === 0) continue;
    const row = rowOf(element, alike);
    const list = row && (tagOf(row) === 'tr' ? findUp(row, (at) => tagOf(at) === 'table', 6) : parentOf(row));
    if (!row || !list || isOnShelf(row)) continue;
    if (findAll(row, 'img, picture, input, select').length === 0) lists.set(list, (lists.get(list) ?? 0) + 1);
  }
  return [...lists]
    .filter(
      ([list, rows]) =>
        rows >= (tagOf(list) === 'table' ? FEWEST_TABLE_ROWS : FEWEST_ROWS) &&
        countPrices(list) >= FEWEST_PRICES,
    )
    .slice(0, 2)
    .map(([list, rows]) => ({ list, rows }));
}

/** A row of a list or table, or one of several boxes with the same class. */
function rowOf(element: Element, alike: Map<Element, Map<string, number>>): Element | undefined {
  const ups = [...upFrom(element, 4)];
  const row = ups.find((at) => /^(li|tr|dl|dt)$/.test(tagOf(at)));
  return row ?? ups.find((at) => tagOf(at) === 'div' && likenesses(at, alike) >= FEWEST_ROWS);
}

/** How many children of its parent bear the same class; counted once for each parent. */
function likenesses(element: Element, alike: Map<Element, Map<string, number>>): number {
  const parent = parentOf(element);
  const marks = attr(element, 'class', 120);
  if (!parent || !marks) return 0;
  let counts = alike.get(parent);
  if (!counts) {
    counts = new Map();
    for (const child of [...childrenOf(parent)].slice(0, 200)) {
      const own = attr(child, 'class', 120);
      counts.set(own, (counts.get(own) ?? 0) + 1);
    }
    alike.set(parent, counts);
  }
  return counts.get(marks) ?? 0;
}
