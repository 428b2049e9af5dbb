import type { PauseReason, Walk } from '../model/walk';

/** A walk as it stands when it is paused now; the walker's own wish has no reason. */
export function pausedNow(walk: Walk, why?: PauseReason): Partial<Walk> {
  if (walk.state !== 'walking') return {};
  return { state: 'paused', pauses: [...walk.pauses, { from: Date.now(), why }] };
}

/** Its pauses with the running one ended now. A clock that was set back makes none of them negative. */
export function pausesEnded({ pauses }: Walk): Walk['pauses'] {
  return pauses.map((pause) => ({ ...pause, to: pause.to ?? Math.max(pause.from, Date.now()) }));
}
