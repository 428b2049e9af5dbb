import { z } from 'zod';
import { Id, Moment } from './ids';
import { Pins } from './pins';

/** A comparison that was given a name: which walks, in which order, and what the user decided about pairs. */
export const KeptComparison = Pins.extend({
  id: Id,
  name: z.string().min(1).max(200),
  /** The first is the one the verdicts speak for. */
  walkIds: z.array(Id).min(2).max(21),
  createdAt: Moment,
  /** What the walks looked like when it was last looked at; another value says that they changed since. */
  seen: z.string().max(128).optional(),
});
export type KeptComparison = z.infer<typeof KeptComparison>;
