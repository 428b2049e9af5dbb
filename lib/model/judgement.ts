import { z } from 'zod';

/** A mark of one to five, five the best. */
const Mark = z.number().int().min(1).max(5);

/** The six qualities of a good touchpoint. */
const QUALITIES = ['simple', 'appropriate', 'relevant', 'meaningful', 'appealing', 'personal'] as const;

const Words = z.string().max(2000);

/** How good a touchpoint was, in the walker's eyes. Every part is optional: absent means "not judged". */
export const Judgement = z.object({
  /** −2 (bad) … +2 (delighted). */
  emotion: z.number().int().min(-2).max(2).optional(),
  attention: z.enum(['short', 'long']).optional(),
  lifetime: z.enum(['momentary', 'repetitive']).optional(),
  importance: Mark.optional(),
  qualities: z.partialRecord(z.enum(QUALITIES), Mark).optional(),
  /** Marks of its channel, by the mark's id in the vocabulary. */
  marks: z.record(z.string().max(64), Mark).optional(),
  thoughts: Words.optional(),
  feelings: Words.optional(),
  painPoint: Words.optional(),
});
export type Judgement = z.infer<typeof Judgement>;
