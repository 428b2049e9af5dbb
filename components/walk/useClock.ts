import { useEffect, useState } from 'react';
import type { Walk } from '@/lib/model/walk';

/** Time walked until now, without pauses, in milliseconds; goes on every second while walking. */
export function useClock(walk: Walk): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (walk.state !== 'walking') return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [walk.state]);
  return timeWalked(walk, Math.max(now, walk.startedAt));
}

/** Time from the start to the finish, or to `now`, without pauses. Milliseconds. */
function timeWalked({ startedAt, finishedAt, pauses }: Walk, now: number): number {
  const end = finishedAt ?? now;
  const paused = pauses.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to ?? end, end) - from), 0);
  return Math.max(0, end - startedAt - paused);
}
