import type { Facts } from '../../model/facts';
import { tagOf, textOf } from '../../page/safe-dom';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byLinkWords, byVendors, outermost, sectionOf } from '../finds';
import { headingOf } from '../forms';
import { byProof } from '../proofs';
import { bestHit } from '../words';

const MARKS =
  /(^|[\s_-])(testimonials?|reviews?|otzyvy?|depoimentos?|testimonios?|temoignages?|recenzii|opiniones|kundenstimmen|client-?says?|feedbacks?)([\s_-]|$)|testimonial/;
/** Shorter than this there is nobody's opinion in it. */
const SHORTEST = 60;

/** What customers say: sections of quotes, widgets of review services, ratings for search engines, links to them. */
export const detector: Detector = {
  id: 'reviews',
  kinds: ['reviews'],
  find: (candidates) => {
    const facts = ratingOf(candidates);
    const sections = [...byHeadings(candidates), ...byMarks(candidates)].map((one) => ({ ...one, facts }));
    return [
      ...sections,
      ...byVendors('reviews', candidates),
      ...byProof('reviews', candidates),
      ...byLinkWords('reviews', candidates),
    ];
  },
};

const section = (
  element: Element,
  label: string,
  evidence: Found['evidence'][number],
  confidence: number,
): Found => ({ kind: 'reviews', element, label, signature: 'section', evidence: [evidence], confidence });

function byHeadings({ headings }: Candidates): Found[] {
  return headings.flatMap(({ element, text, hits }): Found[] => {
    if (bestHit(hits)?.kind !== 'reviews') return [];
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
