import type { Measure } from '../model/comparison';

/** More columns than these nobody reads beside one another, and more figures no tile holds. */
export const MOST_ABREAST = 4;

/**
 * Whose figures of a measure are told: all of few sides; of many the first one's, beside the best of the others where
 * it is another figure.
 */
export function sidesTold({ values, better }: Pick<Measure, 'values' | 'better'>): number[] {
  const all = values.map((_, index) => index);
  if (values.length <= MOST_ABREAST) return all;
  const others = all.slice(1).filter((index) => values[index] !== undefined);
  const sign = better === 'less' ? 1 : -1;
  const [best] = others.sort((x, y) => sign * ((values[x] ?? 0) - (values[y] ?? 0)));
  if (best === undefined || better === 'none' || values[best] === values[0]) return [0];
  return [0, best];
}
