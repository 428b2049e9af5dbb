import { attr, childrenOf, findAll, parentOf, tagOf, textOf, upFrom } from '../../page/safe-dom';
import { outermost, sectionOf } from '../around';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byLinkWords } from '../finds';
import { headingOf } from '../forms';
import { FEWEST_PRICES, isOnShelf, priceCards, SHELF } from '../price-cards';
import { countPrices, PERIOD, pricesIn, pricesOf } from '../prices';
import { asRegions, byAnchors, byDeadLinks, togetherIn } from '../sections';
import { bestHit } from '../words';

const MARKS =
  /(^|[\s_-])(pricing|packages?|pacotes|paquetes|pachete|price-?(table|list|plan|card|box)s?|prices|plans|tarif\w*|preise|preisliste|precios|precos|preturi|listino)([\s_-]|$)|pricing/;
/** Rows of a list with a name and a price each. */
const FEWEST_ROWS = 4;
const FEWEST_TABLE_ROWS = 3;
const LONGEST_ROW = 160;
/** Price lists, packages and tariffs, and links to them. The price of one product on view is none. */
export const detector: Detector = {
  id: 'pricing',
  kinds: ['pricing'],
  find: (candidates) => {
    const named = [...byHeadings(candidates), ...byMarks(candidates), ...byMenu(candidates)];
    const sections = asRegions([
      ...named,
      ...byPeriods(candidates),
      ...byCards(candidates),
      ...(named.length > 0 ? [] : byRows(candidates)),
    ]);
    const links = byLinkWords('pricing', candidates);
    return sections.length + links.length > 0 ? [...sections, ...links] : byDeadLinks('pricing', candidates);
  },
};

function section(
  element: Element,
  label: string,
  evidence: Found['evidence'][number],
  confidence: number,
): Found {
  return {
    kind: 'pricing',
    element,
    label,
    signature: 'section',
    facts: { prices: pricesOf(element) },
    evidence: [evidence],
    confidence,
  };
}

function byHeadings({ headings }: Candidates): Found[] {
  return headings.flatMap(({ element, text, hits, level }): Found[] => {
    if (bestHit(hits)?.kind !== 'pricing' || level > 6) return [];
    const around = sectionOf(element, text);
    return countPrices(around) >= FEWEST_PRICES || hasFigures(around)
      ? [section(around, text, { by: 'words', what: text }, 0.85)]
      : [];
  });
}

/** A figure alone in its cell: the currency stands in the table's head, or nowhere. */
const FIGURE = /^(от|ab|desde|from|de la|da|dès|à partir de|a partir de)?\s?\d[\d\s'’.,]*(\.[-–])?$/i;

const hasFigures = (section: Element): boolean =>
  findAll(section, 'td, dd').filter((cell) => FIGURE.test(textOf(cell, 30))).length > FEWEST_PRICES;

function byMarks({ marked, headings }: Candidates): Found[] {
  const speaking = marked.filter(
    ({ element, marks }) =>
      MARKS.test(marks) && /^(div|section|ul|table)$/.test(tagOf(element)) && !SHELF.test(marks),
  );
  return outermost(speaking)
    .filter(({ element }) => countPrices(element) >= FEWEST_PRICES)
    .slice(0, 2)
    .map(({ element, marks }) =>
      section(
        element,
        headingOf(element, headings) || textOf(element, 80),
        { by: 'structure', what: marks.trim() },
        0.75,
      ),
    );
}

const byMenu = (candidates: Candidates): Found[] =>
  byAnchors('pricing', candidates)
    .filter(({ element }) => countPrices(element) >= FEWEST_PRICES)
    .map(({ element, name }) => section(element, name, { by: 'words', what: name }, 0.8));

/** At least two prices side by side that are paid again and again. */
function byPeriods({ texts, headings }: Candidates): Found[] {
  const paid = texts.filter(({ element, text }) => {
    const around = text.length < 40 ? textOf(parentOf(element) ?? element, 120) : text;
    return (
      text.length < LONGEST_ROW && pricesIn(text).length > 0 && PERIOD.test(around) && !isOnShelf(element)
    );
  });
  const around = togetherIn(paid.slice(0, 2).map(({ element }) => element));
  if (paid.length < 2 || !around || countPrices(around) < FEWEST_PRICES) return [];
  const what = `${paid.length} prices for a period`;
  return [section(around, headingOf(around, headings) || what, { by: 'structure', what }, 0.7)];
}

/** A list or table in which each row is a name and a price, without pictures and baskets. */
function byRows({ texts, headings }: Candidates): Found[] {
  const lists = new Map<Element, number>();
  const alike = new Map<Element, Map<string, number>>();
  for (const { element, text } of texts) {
    if (text.length > LONGEST_ROW || pricesIn(text).length === 0) continue;
    const row = rowOf(element, alike);
    const list = row && (tagOf(row) === 'tr' ? closest(row, 'table') : parentOf(row));
    if (!row || !list || isOnShelf(row)) continue;
    if (findAll(row, 'img, button, input, form').length === 0) lists.set(list, (lists.get(list) ?? 0) + 1);
  }
  return [...lists]
    .filter(
      ([list, rows]) =>
        rows >= (tagOf(list) === 'table' ? FEWEST_TABLE_ROWS : FEWEST_ROWS) &&
        countPrices(list) >= FEWEST_PRICES,
    )
    .slice(0, 2)
    .map(([list, rows]) =>
      section(list, headingOf(list, headings), { by: 'structure', what: `${rows} rows with a price` }, 0.65),
    );
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

function closest(element: Element, tag: string): Element | undefined {
  for (const at of upFrom(element, 6)) if (tagOf(at) === tag) return at;
  return undefined;
}

const byCards = (candidates: Candidates): Found[] =>
  priceCards(candidates).map(({ row, count }) => {
    const what = `${count} cards with a name and a price`;
    return section(row, headingOf(row, candidates.headings) || what, { by: 'structure', what }, 0.65);
  });
