import { FULFILLING } from './moments';
import type { Placed } from './places';

/** Before the step that converts, until what was asked for is had, or after. */
export type Act = 'before' | 'between' | 'after';

/**
 * The act of a step, by time. What is asked for again begins anew: between a visit to the showroom and the parcel lies
 * the order. `asked` are the steps that convert, `turn` is the time of the first.
 */
export function actsOf(
  steps: Placed[],
  asked: readonly Placed[],
  turn: number | undefined,
): (after: number) => Act | undefined {
  if (turn === undefined) return () => undefined;
  const isAsked = new Set(asked);
  const bounds = steps
    .filter((step) => isAsked.has(step) || (FULFILLING.has(step.kind) && step.after > turn))
    .sort((x, y) => x.after - y.after);
  return (after) => {
    if (after <= turn) return 'before';
    const last = bounds.findLast((step) => (isAsked.has(step) ? step.after < after : step.after <= after));
    return last && !isAsked.has(last) ? 'after' : 'between';
  };
}
