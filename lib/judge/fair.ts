import type { Kind } from '../model/kind';
import type { Touchpoint } from '../model/touchpoint';
import type { Wait } from '../model/wait';
import { PEOPLE_MINUTES, TO_CANCEL } from '../vocabulary/people-minutes';

/** What a walk has taken of other people's time, by kind, the most first. Minutes, estimated. */
export interface TimeTaken {
  minutes: number;
  kinds: { kind: Kind; minutes: number }[];
}

/**
 * Minutes of the brand's people: each use of a touchpoint that somebody must answer, by the vocabulary's estimate. A
 * call, letter or message that answers a request is part of that request and counts once. What was only seen costs nobody.
 */
export function timeTaken(chain: Touchpoint[], waits: Wait[]): TimeTaken {
  const answers = new Set(waits.flatMap((wait) => wait.answers.map(({ touchpointId }) => touchpointId)));
  const byKind = new Map<Kind, number>();
  for (const { id, kind, engagement, steps } of chain) {
    const each = PEOPLE_MINUTES[kind];
    if (each === undefined || engagement !== 'used' || answers.has(id)) continue;
    byKind.set(kind, (byKind.get(kind) ?? 0) + each * usesOf(kind, steps));
  }
  const kinds = [...byKind]
    .map(([kind, minutes]) => ({ kind, minutes }))
    .sort((x, y) => y.minutes - x.minutes);
  return { kinds, minutes: kinds.reduce((sum, { minutes }) => sum + minutes, 0) };
}

/** The messages of one chat are one talk; calling twice is two. */
function usesOf(kind: Kind, steps: Touchpoint['steps']): number {
  return kind === 'chat' || kind === 'messenger' ? 1 : Math.max(1, steps.length);
}

/** A booking or an order that nobody has cancelled yet. */
export function isToCancel({
  kind,
  engagement,
  cancelledAt,
}: Pick<Touchpoint, 'kind' | 'engagement' | 'cancelledAt'>): boolean {
  return TO_CANCEL.has(kind) && engagement === 'used' && cancelledAt === undefined;
}
