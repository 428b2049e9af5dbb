import { tagOf, textOf, upFrom } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { REVIEW_HEADINGS } from '../../vocabulary/review-headings';
import { isArticlesTitle, outermost, sectionOf } from '../around';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byLinkWords } from '../finds';
import { headingOf } from '../forms';
import { pricesIn } from '../prices';
import { byProof } from '../proofs';
import { quotationsOf } from '../quotations';
import { ratingLines, ratingOf } from '../ratings';
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
      ...[...sections, ...ofFirst(byRatings(candidates), sections)].map((one) => ({
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

function byQuotes(candidates: Candidates): Found[] {
  const said = quotationsOf(candidates);
  if (!said) return [];
  return [section(said.around, said.label, { by: 'structure', what: `${said.count} quotations` }, 0.65)];
}

const byRatings = (candidates: Candidates): Found[] =>
  ratingLines(candidates).map(({ element, text, reviews }) => ({
    ...section(element, text, { by: 'words', what: text }, 0.7),
    facts: { reviews },
  }));
