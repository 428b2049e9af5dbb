import type { Facts } from '../../model/facts';
import { childrenOf, contains, marksOf, parentOf, tagOf, textOf, upFrom } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { REVIEW_HEADINGS } from '../../vocabulary/review-headings';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byLinkWords, isArticlesTitle, outermost, sectionOf } from '../finds';
import { headingOf } from '../forms';
import { pricesIn } from '../prices';
import { byProof } from '../proofs';
import { asRegions, byAnchors, byDeadLinks, togetherIn } from '../sections';
import { byVendors } from '../vendor-finds';
import { bestHit } from '../words';

const MARKS =
  /(^|[\s_-])(testimonials?|reviews?|otzyvy?|depoimentos?|testimonios?|temoignages?|recenzii|opiniones|kundenstimmen|(kunden|gaste|gaeste)?bewertungen?|rezensionen|valoraciones|avaliacoes|recensioni|pareri|client-?says?|feedbacks?)([\s_-]|$)|testimonial/;
/** Shorter than this there is nobody's opinion in it. */
const SHORTEST = 60;

/** What customers say: sections of quotes, widgets of review services, ratings, links to them. */
export const detector: Detector = {
  id: 'reviews',
  kinds: ['reviews'],
  find: (candidates) => {
    const facts = ratingOf(candidates);
    const named = [...byHeadings(candidates), ...byMarks(candidates), ...byMenu(candidates)];
    const sections = asRegions([...named, ...byStars(candidates), ...byQuotes(candidates)]);
    const found = [
      ...[...sections, ...ofFirst(byRatingLines(candidates), sections)].map((one) => ({
        ...one,
        facts: { ...facts, ...one.facts },
      })),
      ...byVendors('reviews', candidates),
      ...byProof('reviews', candidates),
      ...byLinkWords('reviews', candidates),
    ];
    return found.length > 0 ? found : byDeadLinks('reviews', candidates);
  },
};

/** The sum of the opinions belongs to the opinions, wherever on the page it stands. */
const ofFirst = (lines: readonly Found[], sections: readonly Found[]): Found[] =>
  lines.map((line) => ({ ...line, signature: sections[0]?.signature ?? line.signature }));

const section = (
  element: Element,
  label: string,
  evidence: Found['evidence'][number],
  confidence: number,
): Found => ({ kind: 'reviews', element, label, signature: 'section', evidence: [evidence], confidence });

/** Longer headings are sentences about something else. */
const LONGEST_HEADING = 80;

const saysSo = (text: string): boolean =>
  text.length <= LONGEST_HEADING && REVIEW_HEADINGS.some((pattern) => pattern.test(fold(text)));

function byHeadings({ headings }: Candidates): Found[] {
  return headings.flatMap(({ element, text, hits }): Found[] => {
    if ((bestHit(hits)?.kind !== 'reviews' && !saysSo(text)) || isArticlesTitle(element)) return [];
    const around = sectionOf(element, text);
    return around !== element || textOf(around, 300).length > SHORTEST
      ? [section(around, text, { by: 'words', what: text }, 0.85)]
      : [];
  });
}

function byMarks({ marked, headings }: Candidates): Found[] {
  const speaking = marked.filter(
    ({ element, marks }) =>
      MARKS.test(marks) &&
      /^(div|section|article|ul|aside|blockquote)$/.test(tagOf(element)) &&
      !/form|write|submit|count|rating|star|link|menu|nav|tab/.test(marks),
  );
  return outermost(speaking)
    .filter(({ element }) => textOf(element, 300).length > SHORTEST)
    .slice(0, 4)
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
  byAnchors('reviews', candidates).map(({ element, name }) =>
    section(element, name, { by: 'words', what: name }, 0.8),
  );

const STAR_MARKS = /(^|[\s_-])(stars?|rating)([\s_-]|$)|fa-star|bi-star|icon-star/;
/** Words enough to be an opinion, and the most a card of one opinion holds. */
const CARD_TEXT = { least: 40, most: 900 };
const FEWEST_CARDS = 2;

/** Cards with stars and somebody's words, side by side and without a price. */
function byStars({ marked, texts, headings }: Candidates): Found[] {
  const starred = [
    ...marked.filter(({ marks }) => STAR_MARKS.test(marks)).map(({ element }) => element),
    ...texts.filter(({ text }) => /[★⭐]{4,}/u.test(text)).map(({ element }) => element),
  ];
  const cards = outermost(
    [...new Set(starred.flatMap((element) => cardOf(element) ?? []))].map((element) => ({ element })),
  );
  const around = togetherIn(
    cards.slice(0, FEWEST_CARDS).map(({ element }) => element),
    5,
  );
  return cards.length >= FEWEST_CARDS && around
    ? [
        section(
          around,
          headingOf(around, headings),
          { by: 'structure', what: `${cards.length} cards with stars` },
          0.65,
        ),
      ]
    : [];
}

function cardOf(stars: Element): Element | undefined {
  for (const at of upFrom(stars, 5)) {
    if (/^(a|form|label|fieldset|body|main)$/.test(tagOf(at))) return undefined;
    const text = textOf(at, CARD_TEXT.most + 1).replace(/[★☆⭐\s]/gu, '');
    if (text.length > CARD_TEXT.most) return undefined;
    if (text.length >= CARD_TEXT.least)
      return pricesIn(textOf(at, CARD_TEXT.most)).length === 0 ? at : undefined;
  }
  return undefined;
}

/** The most somebody's words take; and how many of them make a section. */
const QUOTE_TEXT = { least: 20, most: 700 };
const FEWEST_QUOTES = 2;
/** So many paragraphs beside a quotation, each so long, are an article that quotes. */
const PROSE = { paragraphs: 2, length: 120 };

/** Quotations side by side that no article is written around: customers' words without a heading that says so. */
function byQuotes({ quotes, headings }: Candidates): Found[] {
  const said = outermost(
    quotes
      .filter((element) => {
        const { length } = textOf(element, QUOTE_TEXT.most + 1);
        return length >= QUOTE_TEXT.least && length <= QUOTE_TEXT.most && !isInProse(element);
      })
      .map((element) => ({ element })),
  ).map(({ element }) => element);
  for (const [index, first] of said.entries()) {
    const next = said[index + 1];
    const around = next && togetherIn([first, next], 6);
    if (!around) continue;
    const own = said.filter((one) => contains(around, one));
    const isAllQuotes = [...childrenOf(around)].every((child) => own.some((one) => contains(child, one)));
    if (!isAllQuotes && isInProse(around)) continue;
    const count = own.length;
    if (count < FEWEST_QUOTES) continue;
    return [
      section(
        around,
        headingOf(around, headings) || textOf(first, 80),
        { by: 'structure', what: `${count} quotations` },
        0.65,
      ),
    ];
  }
  return [];
}

function isInProse(element: Element): boolean {
  for (const at of upFrom(element, 4)) {
    if (/(^|[\s_-])(comment|post-content|entry-content|article-body|tweet)/.test(marksOf(at))) return true;
    const parent = parentOf(at);
    const beside = parent ? [...childrenOf(parent)].slice(0, 40) : [];
    const long = beside.filter(
      (one) => one !== at && tagOf(one) === 'p' && !contains(one, element) && isTelling(textOf(one, 200)),
    );
    if (long.length >= PROSE.paragraphs) return true;
  }
  return false;
}

const isTelling = (text: string): boolean => text.length > PROSE.length && !/^["“„«‟»‹]/.test(text);

const RATING = /(?<![\d.,])([3-5][.,]\d{1,2})(?![\d%])(?:\s?(?:\/|out of|von|de|sur|su|из|din)\s?(5|10)\b)?/;
const OPINIONS =
  /(\d[\d.,\s\u00a0]*)\+?\s?(?:(?:verified|google|trustpilot|kunden|clientes?|clients?)[\s-]?)?(?:reviews?|ratings?|bewertungen|rezensionen|avis|opiniones|rese[nñ]as|valoraciones|avalia[cç][oõ]es|recenzii|отзыв|оцен|recensioni)/i;
/** Who counts opinions: a rating beside such a name is one. */
const SERVICE =
  /trusted ?shops|trustpilot|ekomi|proven ?expert|tripadvisor|booking\.com|holidaycheck|google|\bg2\b|capterra|яндекс|2гис|zoon|prodoctorov|продокторов|doctoralia|jameda|feefo|yelp|avis v[eé]rifi/i;
/** Longer texts are opinions or articles, not their sum. */
const LONGEST_SUM = 120;

/** "4,8 von 5 aus 312 Bewertungen" */
function byRatingLines({ texts }: Candidates): Found[] {
  return texts.flatMap(({ element, text: lines }): Found[] => {
    const text = lines.replaceAll(' ¦', '');
    if (text.length > LONGEST_SUM) return [];
    const rating = RATING.exec(text);
    const count = OPINIONS.exec(text);
    if (!rating || !(count || SERVICE.test(text)) || isInProductCard(element)) return [];
    const reviews = {
      rating: Number((rating[1] ?? '').replace(',', '.')),
      outOf: Number(rating[2] ?? 5),
      ...(count ? { count: Number((count[1] ?? '').replace(/\D/g, '')) } : {}),
    };
    return [{ ...section(element, text, { by: 'words', what: text }, 0.7), facts: { reviews } }];
  });
}

/** Each product on a shelf may carry its own sum; the page's touchpoint is not there. */
function isInProductCard(element: Element): boolean {
  for (const at of upFrom(element, 6))
    if (/^(li|article)$/.test(tagOf(at)) || /product-?(card|item)|card-?product/.test(marksOf(at)))
      return true;
  return false;
}

function ratingOf({ structured }: Candidates): Facts {
  for (const { values } of structured) {
    const rating = Number(
      values['aggregateRating.ratingValue'] ?? (values.reviewCount ? values.ratingValue : undefined),
    );
    if (!Number.isFinite(rating)) continue;
    const count = Number(
      values['aggregateRating.reviewCount'] ?? values['aggregateRating.ratingCount'] ?? values.reviewCount,
    );
    const outOf = Number(values['aggregateRating.bestRating'] ?? values.bestRating ?? 5);
    return {
      reviews: {
        rating,
        ...(Number.isFinite(count) ? { count } : {}),
        ...(Number.isFinite(outOf) ? { outOf } : {}),
      },
    };
  }
  return {};
}
