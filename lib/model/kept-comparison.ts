import { z } from 'zod';
import { Id, Moment } from './ids';
import { Pins } from './pins';

/** More sides than this no reader takes in at once. */
export const MOST_SIDES = 21;

/** What a walk looked like: a digest of each touchpoint, and how many answers its requests had got. */
const SeenWalk = z.object({
  walkId: Id,
  touchpoints: z.array(z.tuple([Id, z.string().max(16)])).max(5000),
  answers: z.number().int().nonnegative(),
});
export type SeenWalk = z.infer<typeof SeenWalk>;

/** A comparison that was given a name: which walks, in which order, and what the user decided about pairs. */
export const KeptComparison = Pins.extend({
  id: Id,
  name: z.string().min(1).max(200),
  /** The first is the one the verdicts speak for. A walk that was deleted stays named here, in case it comes back. */
  walkIds: z.array(Id).min(2).max(MOST_SIDES),
  createdAt: Moment,
  /** What the walks looked like when it was last looked at: other walks now say that it is stale, and in what. */
  seen: z.object({ at: Moment, walks: z.array(SeenWalk).max(MOST_SIDES) }).optional(),
});
export type KeptComparison = z.infer<typeof KeptComparison>;
