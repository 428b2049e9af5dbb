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
