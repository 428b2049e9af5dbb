import { z } from 'zod';

/** Minutes since midnight; 1440 is the day's end. */
const Minute = z.number().int().min(0).max(1440);

const Opening = z
  .object({ from: Minute, to: Minute })
  .refine(({ from, to }) => from < to, 'closes before it opens');
export type Opening = z.infer<typeof Opening>;

/** When a brand is at work, by its own clocks. */
export const WorkingHours = z.object({
  /** IANA name: "Europe/Madrid". */
  timeZone: z.string().min(1).max(64),
  /** Seven days, Monday first; a day without openings is closed. */
  week: z.array(z.array(Opening).max(4)).length(7),
});
export type WorkingHours = z.infer<typeof WorkingHours>;
