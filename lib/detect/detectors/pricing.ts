import { textOf } from '../../page/reading';
import { attr, childrenOf, findAll, parentOf, tagOf } from '../../page/safe-dom';
import { outermost, sectionOf } from '../around';
import type { Candidates } from '../candidates';
import { type Detector, type Found, type Told, told } from '../detector';
import { byLinkWords } from '../finds';
import { FEWEST_PRICES, isOnShelf, priceCards, SHELF } from '../price-cards';
import { LONGEST_ROW, priceRows } from '../price-rows';
import { countPrices, PERIOD, pricesIn, pricesOf } from '../prices';
import { asRegions, byAnchors, byDeadLinks, section, togetherIn } from '../sections';
import { patterns } from '../tables';
import { headingOf } from '../titles';
import { bestHit } from '../words';

const { MARKS, FIGURE } = patterns('pricing');

/** Price lists, packages and tariffs, and links to them. The price of one product on view is none. */
export const detector: Detector = {
  id: 'pricing',
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

const priced = (element: Element, label: string, rest: Told): Found => ({
  ...section(element, label, rest),
  facts: { prices: pricesOf(element) },
});

function byHeadings({ headings }: Candidates): Found[] {
  return headings.flatMap(({ element, text, hits, level }): Found[] => {
    if (bestHit(hits)?.kind !== 'pricing' || level > 6) return [];
    const around = sectionOf(element, text);
    return countPrices(around) >= FEWEST_PRICES || hasFigures(around) || isPictured(around, level)
      ? [priced(around, text, told('words', text, 0.85))]
      : [];
  });
}

/** A price list that is a picture: under the words hardly anything else. */
const isPictured = (section: Element, level: number): boolean =>
  level <= 4 &&
  findAll(section, 'img').length > 0 &&
  textOf(section, MOST_WORDS_BESIDE + 1).length <= MOST_WORDS_BESIDE;

const MOST_WORDS_BESIDE = 240;

const hasFigures = (section: Element): boolean =>
  findAll(section, 'td, dd').filter((cell) => FIGURE.test(textOf(cell, 30))).length > FEWEST_PRICES;

function byMarks({ marked, headings }: Candidates): Found[] {
  const speaking = marked.filter(
    ({ element, marks }) =>
      MARKS.test(marks) && /^(div|section|ul|table)$/.test(tagOf(element)) && !SHELF.test(marks),
  );
  return outermost(speaking)
    .filter(({ element }) => countPrices(element) >= FEWEST_PRICES || countPlans(element) >= FEWEST_PLANS)
    .slice(0, 2)
    .map(({ element, marks }) =>
      priced(element, headingOf(element, headings) || textOf(element, 80), told('structure', marks, 0.75)),
    );
}

/** Plans side by side that are told by what is in them, their price on request. */
const FEWEST_PLANS = 2;
const countPlans = (section: Element): number =>
  [...childrenOf(section)].filter(
    (card) => MARKS.test(` ${attr(card, 'class', 120).toLowerCase()} `) && findAll(card, 'li').length > 1,
  ).length;

const byMenu = (candidates: Candidates): Found[] =>
  byAnchors('pricing', candidates)
    .filter(({ element }) => countPrices(element) >= FEWEST_PRICES)
    .map(({ element, name }) => priced(element, name, told('words', name, 0.8)));

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
  return [priced(around, headingOf(around, headings) || what, told('structure', what, 0.7))];
}

/** A list or table in which each row is a name and a price, without pictures and baskets. */
const byRows = (candidates: Candidates): Found[] =>
  priceRows(candidates).map(({ list, rows }) =>
    priced(list, headingOf(list, candidates.headings), told('structure', `${rows} rows with a price`, 0.65)),
  );

const byCards = (candidates: Candidates): Found[] =>
  priceCards(candidates).map(({ row, count }) => {
    const what = `${count} cards with a name and a price`;
    return priced(row, headingOf(row, candidates.headings) || what, told('structure', what, 0.65));
  });
