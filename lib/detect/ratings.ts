import type { Facts } from '../model/facts';
import { textOf } from '../page/reading';
import { parentOf } from '../page/safe-dom';
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

/** "4,8 von 5 aus 312 Bewertungen", in one line or in two of one box. */
export function ratingLines({ texts }: Candidates): RatingLine[] {
  return texts.flatMap(({ element, text: lines }): RatingLine[] => {
    const text = lines.replaceAll(' ¦', '');
    if (text.length > LONGEST_SUM || isOnCard(element)) return [];
    const line = ratingIn(element, text);
    if (line) return [line];
    const box = OPINIONS.test(text) ? parentOf(element) : undefined;
    const around = box && textOf(box, LONGEST_SUM + 1, ' ');
    const both = around && around.length <= LONGEST_SUM ? ratingIn(box, around) : undefined;
    return both ? [both] : [];
  });
}

function ratingIn(element: Element, text: string): RatingLine | undefined {
  const rating = RATING.exec(text);
  const count = OPINIONS.exec(text);
  if (!rating || !(count || SERVICE.test(text))) return undefined;
  const reviews = {
    rating: Number((rating[1] ?? '').replace(',', '.')),
    outOf: Number(rating[2] ?? 5),
    ...(count ? { count: Number(onlyDigits(count[1] ?? '')) } : {}),
  };
  return { element, text, reviews };
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
