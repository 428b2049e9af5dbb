import { findAll, tagOf, textOf } from '../../page/safe-dom';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byLinkWords, outermost, sectionOf } from '../finds';
import { headingOf } from '../forms';
import { bestHit } from '../words';

const MARKS =
  /(^|[\s_-])(pricing|packages?|pacotes|paquetes|pachete|price-?(table|list|plan|card|box)s?|prices|plans|tarif\w*|preise|precios|precos|preturi)([\s_-]|$)|pricing/;
const PRICE =
  /(?:[€$£₽]|R\$|US\$|lei|ron|руб\.?|eur|usd|грн|тг)\s?\d|\d[\d\s.,]*\s?(?:[€$£₽]|lei\b|ron\b|руб|р\.|eur\b|usd\b|грн|тг)/gi;
const FEWEST_PRICES = 2;

/** Price lists, packages and tariffs, and links to them. The price of one product on view is none. */
export const detector: Detector = {
  id: 'pricing',
  kinds: ['pricing'],
  find: (candidates) => [
    ...byHeadings(candidates),
    ...byMarks(candidates),
    ...byLinkWords('pricing', candidates),
  ],
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

const countPrices = (element: Element): number => new Set(textOf(element, 4_000).match(PRICE) ?? []).size;

function byHeadings({ headings }: Candidates): Found[] {
  return headings.flatMap(({ element, text, hits, level }): Found[] => {
    if (bestHit(hits)?.kind !== 'pricing' || level > 6) return [];
    const around = sectionOf(element, text);
    return countPrices(around) >= FEWEST_PRICES
      ? [section(around, text, { by: 'words', what: text }, 0.85)]
      : [];
  });
}

function byMarks({ marked, headings }: Candidates): Found[] {
  const speaking = marked.filter(
    ({ element, marks }) =>
      MARKS.test(marks) &&
      /^(div|section|ul|table)$/.test(tagOf(element)) &&
      !/product|cart|filter|range|shop/.test(marks),
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

/** Plans: the headings inside and the first price after each. */
function pricesOf(element: Element): { plan: string; price: string }[] {
  return findAll(element, 'h3, h4, h5, h6, tr, li')
    .slice(0, 60)
    .flatMap((row) => {
      const text = textOf(tagOf(row) === 'tr' || tagOf(row) === 'li' ? row : (row.parentElement ?? row), 200);
      const price = text.match(PRICE)?.[0];
      const plan =
        tagOf(row) === 'tr' || tagOf(row) === 'li' ? text.split(price ?? '\n')[0] : textOf(row, 80);
      return price && plan?.trim() ? [{ plan: plan.trim().slice(0, 120), price: price.trim() }] : [];
    })
    .slice(0, 20);
}
