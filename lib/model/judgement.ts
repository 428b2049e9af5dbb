import { z } from 'zod';

/** A mark of one to five, five the best. */
const Mark = z.number().int().min(1).max(5);

/** The six qualities of a good touchpoint. */
export const Quality = z.enum(['simple', 'appropriate', 'relevant', 'meaningful', 'appealing', 'personal']);

/** −2 (bad) … +2 (delighted). */
const Emotion = z.number().int().min(-2).max(2);

const Attention = z.enum(['short', 'long']);
const Lifetime = z.enum(['momentary', 'repetitive']);
const Words = z.string().max(2000);

/** How good a touchpoint was, in the walker's eyes. Every part is optional: absent means "not judged". */
export const Judgement = z.object({
  emotion: Emotion.optional(),
  attention: Attention.optional(),
  lifetime: Lifetime.optional(),
  importance: Mark.optional(),
  qualities: z.partialRecord(Quality, Mark).optional(),
  /** Marks of its channel, by the mark's id in the vocabulary. */
  marks: z.record(z.string().max(64), Mark).optional(),
  thoughts: Words.optional(),
  feelings: Words.optional(),
  painPoint: Words.optional(),
});
export type Judgement = z.infer<typeof Judgement>;

/** What the walker judges or takes back (null) at once; what is left out stays as it was. */
export const JudgementChange = z.object({
  emotion: Emotion.nullable().optional(),
  attention: Attention.nullable().optional(),
  lifetime: Lifetime.nullable().optional(),
  importance: Mark.nullable().optional(),
  qualities: z.partialRecord(Quality, Mark.nullable()).optional(),
  marks: z.record(z.string().max(64), Mark.nullable()).optional(),
  thoughts: Words.optional(),
  feelings: Words.optional(),
  painPoint: Words.optional(),
});
export type JudgementChange = z.infer<typeof JudgementChange>;
