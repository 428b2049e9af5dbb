import { z } from 'zod';
import { Id } from './ids';

/** Pairs of touchpoint ids; far more than anybody sets by hand. */
const Pairs = z.array(z.tuple([Id, Id])).max(1000);

/** What the user decided about pairs: these belong together, those do not, whatever the alignment says. */
export const Pins = z.object({ pinned: Pairs, split: Pairs });
export type Pins = z.infer<typeof Pins>;

/** The pins of a comparison that has no name: it is known by its walks, in whatever order they stand. */
export const WalkPins = Pins.extend({ id: z.string(), walkIds: z.array(Id).min(2).max(21) });
export type WalkPins = z.infer<typeof WalkPins>;
