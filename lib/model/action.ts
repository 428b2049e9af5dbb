import { z } from 'zod';
import { DifferenceId } from './difference';
import { Id, Moment } from './ids';
import { Kind, Stage } from './kind';

/** What a brand decided to do about a gap. It outlives the comparison it came from and is checked at the brand's next walk. */
export const Action = z.object({
  id: Id,
  brandId: Id,
  kind: Kind,
  stage: Stage,
  /** Absent from the brand's walk, or there and worse. */
  is: z.enum(['missing', 'worse']),
  title: z.string().min(1).max(256),
  /** The row of the comparison that showed the gap, so that the same gap is not planned twice. */
  rowId: z.string().max(128).optional(),
  /** How many touchpoints of the kind the brand had already; only more than these are the one that was missing. */
  had: z.number().int().nonnegative().optional(),
  /** What was worse, and how bad it was. */
  figure: z.object({ id: DifferenceId, value: z.number() }).optional(),
  owner: z.string().max(120).optional(),
  /** Calendar day, YYYY-MM-DD. */
  due: z.iso.date().optional(),
  effort: z.enum(['small', 'medium', 'large']).optional(),
  status: z.enum(['open', 'under-way', 'done', 'dropped']),
  note: z.string().max(4000).optional(),
  /** 0…1, of the gap when it became an action. */
  weight: z.number().min(0).max(1),
  createdAt: Moment,
  /** The walk that showed the gap. */
  fromWalkId: Id,
  deletedAt: Moment.optional(),
});
export type Action = z.infer<typeof Action>;
