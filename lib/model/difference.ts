import { z } from 'zod';

/** What can be measured on one touchpoint and tells the sides apart. */
export const DifferenceId = z.enum([
  'fields',
  'form-steps',
  'discount',
  'rating',
  'review-count',
  'promise',
  'reaction',
]);
export type DifferenceId = z.infer<typeof DifferenceId>;

/** Something measured on one touchpoint that tells the sides apart: fields of a form, the discount, the reaction. */
export interface Difference {
  id: DifferenceId;
  /** In the order of the sides; absent where it is not known. `reaction` is −1, 0 or 1. */
  values: (number | undefined)[];
  unit: 'count' | 'percent' | 'minutes' | 'reaction' | 'stars';
  better: 'more' | 'less';
}
