import { z } from 'zod';
import { Id, Moment } from './ids';
import { Sighting } from './sighting';

/** What one detector answered on one stop. Absence is a claim, so "nothing" differs from "could not look". */
export const Answer = z.discriminatedUnion('was', [
  z.object({ was: z.literal('saw'), count: z.number().int().positive() }),
  z.object({ was: z.literal('nothing') }),
  z.object({ was: z.literal('failed'), reason: z.string().max(256) }),
  z.object({ was: z.literal('cut-short'), ms: z.number() }),
]);
export type Answer = z.infer<typeof Answer>;

/** A part of the page nobody could look into. */
export const BlindSpot = z.object({
  why: z.enum(['frame', 'closed-root', 'canvas', 'permission', 'unreachable', 'robots']),
  /** Host of the frame, name of the element, or reason. */
  what: z.string().max(256),
});
export type BlindSpot = z.infer<typeof BlindSpot>;

/** One page of the walk. */
export const Stop = z.object({
  id: Id,
  walkId: Id,
  at: Moment,
  /** Origin and path only: queries carry personal things. */
  url: z.string().max(4096),
  title: z.string().max(512),
  /** BCP 47, as the page's text was found to be. */
  language: z.string().max(35).optional(),
  /** Milliseconds from the start of navigation, from the browser's own timing. */
  load: z.object({ firstByte: z.number().optional(), loaded: z.number().optional() }),
  /** Highest number of the looks that have told about it; 0 is the first. Absent while only its being entered is known. */
  looks: z.number().int().nonnegative().optional(),
  /** By detector id. */
  answers: z.record(z.string().max(64), Answer),
  sightings: z.array(Sighting).max(500),
  blindSpots: z.array(BlindSpot).max(100),
});
export type Stop = z.infer<typeof Stop>;
