import { z } from 'zod';
import { Id, Moment } from './ids';

/** Larger files are not taken: an archive must stay something that can be mailed and read again. Bytes. */
export const LARGEST_FILE = 20_000_000;

/** A file that the walker laid beside something that happened off the site: a brochure, a recording, a letter as PDF. */
export const AttachedFile = z.object({
  id: Id,
  walkId: Id,
  touchpointId: Id,
  at: Moment,
  /** As it was called on the walker's disk; shown and offered for saving, never a path. */
  name: z.string().min(1).max(200),
  bytes: z.number().int().nonnegative().max(LARGEST_FILE),
  sha256: z.string().length(64),
});
export type AttachedFile = z.infer<typeof AttachedFile>;
