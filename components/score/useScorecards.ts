import { useLiveQuery } from 'dexie-react-hooks';
import { scorecardInUse } from '@/lib/judge/in-use';
import type { Scorecard } from '@/lib/model/scorecard';
import { listScorecards } from '@/lib/store/scores';
import { readSettings } from '@/lib/store/settings';
import { SHIPPED_SCORECARDS } from '@/lib/vocabulary/scorecards';

interface Scorecards {
  /** Those that ship, then the user's own, the newest version of each. */
  all: Scorecard[];
  own: Scorecard[];
  inUse: Scorecard;
}

/** The scorecards there are, and by which walks are scored; undefined while they are read. */
export function useScorecards(): Scorecards | undefined {
  return useLiveQuery(async () => {
    const [own, { scorecardSeriesId }] = await Promise.all([listScorecards(), readSettings()]);
    return { all: [...SHIPPED_SCORECARDS, ...own], own, inUse: scorecardInUse(scorecardSeriesId, own) };
  });
}
