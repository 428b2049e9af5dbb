import { z } from 'zod';
import { Id } from './ids';

/** What is known of a touchpoint that happened away from any page. Its time is the touchpoint's own. */
export const OffSite = z.object({
  /** In which its time was told. */
  timeZone: z.string().max(64),
  /** Who called, wrote or was met. */
  who: z.string().max(200).optional(),
  subject: z.string().max(500).optional(),
  /** Plain text, never HTML. */
  text: z.string().max(20_000).optional(),
  fileId: Id.optional(),
});
export type OffSite = z.infer<typeof OffSite>;
