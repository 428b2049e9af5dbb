import type { Facts } from '../model/facts';
import { onlyDigits } from '../page/text';
import { isOnCard } from './around';
import type { Candidates } from './candidates';
import { patterns } from './tables';

const { RATING, OPINIONS, SERVICE } = patterns('ratings');

/** Longer texts are opinions or articles, not their sum. */
const LONGEST_SUM = 120;

/** A line that sums opinions up. */
export interface RatingLine {
  element: Element;
  text: string;
  reviews: NonNullable<Facts['reviews']>;
}

/** "4,8 von 5 aus 312 Bewertungen" */
export function ratingLines({ texts }: Candidates): RatingLine[] {
  return texts.flatMap(({ element, text: lines }): RatingLine[] => {
    const text = lines.replaceAll(' ¦', '');
    if (text.length > LONGEST_SUM) return [];
    const rating = RATING.exec(text);
    const count = OPINIONS.exec(text);
    if (!rating || !(count || SERVICE.test(text)) || isOnCard(element)) return [];
    const reviews = {
      rating: Number((rating[1] ?? '').replace(',', '.')),
      outOf: Number(rating[2] ?? 5),
      ...(count ? { count: Number(onlyDigits(count[1] ?? '')) } : {}),
    };
    return [{ element, text, reviews }];
  });
}

/** The rating that the page's data for search engines gives; {} where there is none. */
export function ratingOf({ structured }: Candidates): Facts {
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
