import { z } from 'zod';
import { Id, Moment } from './ids';
import { Box } from './sighting';

/** Why there is no picture. Every reason has a sentence in `locales/`. */
export const NoPicture = z.enum([
  'no-permission',
  'not-in-front',
  'page-changed',
  'moved',
  'quota',
  'interrupted',
  'storage-full',
  'out-of-view',
  'failed',
  'not-asked',
  'forgotten',
  'magnified',
  'cancelled',
]);
export type NoPicture = z.infer<typeof NoPicture>;

/** A picture, before it is taken, when it is there, or why it is not. `box` is the element inside it, in CSS pixels of the shot. */
export const Picture = z.discriminatedUnion('is', [
  z.object({ is: z.literal('pending'), since: Moment, box: Box.optional() }),
  z.object({ is: z.literal('taken'), shotId: Id, box: Box.optional() }),
  z.object({ is: z.literal('none'), reason: NoPicture }),
]);
export type Picture = z.infer<typeof Picture>;

/** How a picture was made, and under what conditions. Its pixels live in a table of their own. */
export const Shot = z.object({
  id: Id,
  walkId: Id,
  stopId: Id,
  at: Moment,
  /** added: by the walker, of something off the site. */
  method: z.enum(['captureVisibleTab', 'captureTab', 'added']),
  /** The page from top to bottom, put together from several; absent: the viewport. */
  extent: z.literal('page').optional(),
  /** Size of the stored picture in its own pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** What the picture shows, CSS pixels. */
  viewport: z.object({ width: z.number(), height: z.number() }),
  /** Where the page was scrolled to, CSS pixels. */
  scroll: z.object({ x: z.number(), y: z.number() }),
  pixelRatio: z.number().positive(),
  /** The browser's own zoom, 1 is 100 %. */
  zoom: z.number().positive().optional(),
  /** What the page was told that the computer prefers. */
  theme: z.enum(['light', 'dark']).optional(),
  /** How high the page is, when it is higher than what the picture shows. CSS pixels. */
  pageHeight: z.number().positive().optional(),
  /** By sighting key: what of the page's touchpoints the picture shows, CSS pixels of the viewport. */
  shows: z.record(z.string().max(512), Box),
  /** How many rectangles were painted over before the picture was stored. */
  masked: z.number().int().nonnegative(),
  type: z.enum(['image/webp', 'image/jpeg', 'image/png']),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().length(64),
  thumbSha256: z.string().length(64).optional(),
  /** When the user painted something over; the picture before that is gone. */
  redactedAt: Moment.optional(),
});
export type Shot = z.infer<typeof Shot>;

/** The pixels of a shot: the picture as shown, and a thumbnail 320 px wide. */
export interface Pixels {
  id: Id;
  full: Blob;
  thumb: Blob;
}
