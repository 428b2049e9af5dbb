import { z } from 'zod';
import { Id, Moment } from './ids';
import { WorkingHours } from './working-hours';

export const Role = z.enum(['own', 'competitor']);
export type Role = z.infer<typeof Role>;

/** Whose chain it is. */
export const Brand = z.object({
  id: Id,
  name: z.string().min(1).max(120),
  role: Role,
  /** Host names, without port, by which a site is known to be this brand's. */
  hosts: z.array(z.string().max(255)),
  /** Absent: not known, and then every hour counts. */
  hours: WorkingHours.optional(),
  createdAt: Moment,
});
export type Brand = z.infer<typeof Brand>;
