import type { Scorecard } from '../../model/scorecard';
import { touchtrail } from './touchtrail';

/** Scorecards that ship. Their words stand in `locales/`; the user's own ones are in the database. */
export const SHIPPED_SCORECARDS: readonly Scorecard[] = [touchtrail];

/** By what walks are scored until the user chooses another. */
export const USUAL_SCORECARD: Scorecard = touchtrail;
