import { z } from 'zod';
import { Facts } from './facts';
import { Id, Moment } from './ids';
import { Judgement } from './judgement';
import { Kind, Phase, Stage } from './kind';
import { OffSite } from './off-site';
import { Picture } from './shot';
import { Place } from './sighting';

export const Reaction = z.enum(['positive', 'neutral', 'negative']);
export type Reaction = z.infer<typeof Reaction>;

export const Engagement = z.enum(['seen', 'used']);
export type Engagement = z.infer<typeof Engagement>;

/** One use. */
const Step = z.object({
  id: Id,
  at: Moment,
  act: z.enum(['click', 'submit', 'message']),
  /** Where this use led, when the touchpoint stands for many links of the same words. Origin and path. */
  target: z.string().max(2048).optional(),
});

/** A link of the chain. */
export const Touchpoint = z.object({
  id: Id,
  walkId: Id,
  /** The page it was met on; absent for what happened off the site. */
  stopId: Id.optional(),
  /** The sighting's key; the same key is the same touchpoint within a walk. */
  key: z.string().min(1).max(512),
  kind: Kind,
  engagement: Engagement,
  /** Each use, in order. The id was made where it happened, so that a repeated message adds nothing. */
  steps: z.array(Step).max(500),
  /** Place in the chain. A fraction puts one between two others. */
  order: z.number(),
  at: Moment,
  label: z.string().max(256),
  /** The walker's own name for it, shown instead of the label. */
  name: z.string().max(256).optional(),
  target: z.string().max(2048).optional(),
  place: Place.optional(),
  facts: Facts,
  phase: Phase,
  stage: Stage,
  category: z.string().max(64),
  reaction: Reaction.optional(),
  judgement: Judgement.optional(),
  note: z.string().max(4000).optional(),
  offSite: OffSite.optional(),
  /** `before` is the page as the customer saw it before acting (for a seen touchpoint: where it stands); `after`, what came of it. */
  before: Picture,
  after: Picture.optional(),
  /** Who put it into the chain. */
  origin: z.enum(['walker', 'site', 'scout']),
  /** The booking made here was cancelled, so that it takes nobody's place. */
  cancelledAt: Moment.optional(),
  /** A notice has asked whether it is cancelled; it asks once. */
  remindedAt: Moment.optional(),
  deletedAt: Moment.optional(),
});
export type Touchpoint = z.infer<typeof Touchpoint>;

/** Where it leads, or where each use of it led, once each. */
export function targetsOf({ target, steps }: Pick<Touchpoint, 'target' | 'steps'>): string[] {
  if (target) return [target];
  return [...new Set(steps.flatMap((step) => step.target ?? []))];
}
