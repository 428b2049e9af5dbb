import type { Scorecard } from '../model/scorecard';
import { SHIPPED_SCORECARDS, USUAL_SCORECARD } from '../vocabulary/scorecards';

/** The scorecard by which walks are scored: the newest version of the chosen series, else the one that ships. */
export function scorecardInUse(seriesId: string | null, own: Scorecard[]): Scorecard {
  const versions = [...SHIPPED_SCORECARDS, ...own].filter(
    (one) => one.seriesId === seriesId && one.deletedAt === undefined,
  );
  return versions.sort((x, y) => y.madeAt - x.madeAt)[0] ?? USUAL_SCORECARD;
}
