import type { Stage } from '../model/kind';

/** The stages of a decision in their order, so that rows and gaps can be sorted by them. */
export const STAGE_ORDER: Record<Stage, number> = {
  awareness: 0,
  search: 1,
  comparison: 2,
  decision: 3,
  after: 4,
};
