import { z } from 'zod';
import { Id, Moment } from './ids';
import { WorkingHours } from './working-hours';

export const Role = z.enum(['own', 'competitor']);
export type Role = z.infer<typeof Role>;

/** A part of a site that the user marked as private: painted over in every picture. */
export const PrivatePart = z.object({
  host: z.string().min(1).max(255),
  /** Path of the page it was marked on; absent: every page of the host. */
  page: z.string().max(2048).optional(),
  /** One CSS selector for each shadow root passed on the way. */
  path: z.array(z.string().max(1024)).min(1).max(12),
});
export type PrivatePart = z.infer<typeof PrivatePart>;

/**
 * What the field says importance depends on: how many others sell the like, how unique it is, size and age of the
 * company, its place on the market, who comes mostly. What is not known is left out.
 */
export const Business = z.object({
  competitors: z.enum(['few', 'many']).optional(),
  /** Nobody else sells the like. */
  isUnique: z.boolean().optional(),
  size: z.enum(['small', 'large']).optional(),
  age: z.enum(['new', 'established']).optional(),
  /** Its place on the market. */
  standing: z.enum(['leader', 'follower']).optional(),
  customers: z.enum(['new', 'loyal']).optional(),
});
export type Business = z.infer<typeof Business>;

/** Whose chain it is. */
export const Brand = z.object({
  id: Id,
  name: z.string().min(1).max(120),
  role: Role,
  /** Host names, without port, by which a site is known to be this brand's. */
  hosts: z.array(z.string().max(255)),
  /** Absent: not known, and then every hour counts. */
  hours: WorkingHours.optional(),
  privateParts: z.array(PrivatePart).max(200).optional(),
  business: Business.optional(),
  createdAt: Moment,
});
export type Brand = z.infer<typeof Brand>;
