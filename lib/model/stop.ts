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
  why: z.enum(['frame', 'closed-root', 'canvas', 'permission', 'unreachable', 'robots', 'document']),
  /** Host of the frame, name of the element, or reason. */
  what: z.string().max(256),
});
export type BlindSpot = z.infer<typeof BlindSpot>;

/** What a look at a phone's width found: a window of that width was opened, measured and closed. */
export const PhoneCheck = z.object({
  at: Moment,
  /** Width the page really had, and its content took, CSS pixels. More content than width scrolls sideways. */
  width: z.number().positive(),
  contentWidth: z.number().nonnegative(),
  /** Links, buttons and fields in sight, and those of them smaller than a finger needs. */
  targets: z.number().int().nonnegative(),
  smallTargets: z.number().int().nonnegative(),
});
export type PhoneCheck = z.infer<typeof PhoneCheck>;

/** What was measured on a page by itself. Absent is "not known": the browser does not tell, or the page was left too soon. */
export const PageMarks = z.object({
  /** Largest Contentful Paint and Interaction to Next Paint, milliseconds; Cumulative Layout Shift, without a unit. */
  lcp: z.number().nonnegative().optional(),
  inp: z.number().nonnegative().optional(),
  cls: z.number().nonnegative().optional(),
  /** Bytes that came over the network for page and resources, and resources whose size their servers keep secret. */
  bytes: z.number().nonnegative().optional(),
  unsized: z.number().int().nonnegative().optional(),
  /** The page says how it wants to be laid out on a phone (a viewport meta tag that follows the device's width). */
  isForPhones: z.boolean().optional(),
  /** Words of its content, without navigation, header and footer. */
  words: z.number().int().nonnegative().optional(),
});
export type PageMarks = z.infer<typeof PageMarks>;

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
  marks: PageMarks.optional(),
  phoneCheck: PhoneCheck.optional(),
  /** Highest number of the looks that have told about it; 0 is the first. Absent while only its being entered is known. */
  looks: z.number().int().nonnegative().optional(),
  /** By detector id. */
  answers: z.record(z.string().max(64), Answer),
  sightings: z.array(Sighting).max(500),
  blindSpots: z.array(BlindSpot).max(100),
});
export type Stop = z.infer<typeof Stop>;
