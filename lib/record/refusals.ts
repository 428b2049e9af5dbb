import type { Parsed } from '../messages/protocol';
import { type Result, succeed } from '../model/result';
import { db } from '../store/db';
import { startsClock } from '../vocabulary/requests';
import { begin, change } from './waits';

/** The form of a request complained or went on to its next step: nobody was asked. Its use stays in the chain. */
export async function onRefused({ walkId, stepId }: Parsed<'refused'>): Promise<Result<null>> {
  const wait = await db.waits.get(stepId);
  if (wait?.walkId !== walkId || wait.answers.length > 0) return succeed(null);
  const changed = await change(stepId, (one) => ({ ...one, deletedAt: one.deletedAt ?? Date.now() }));
  if (!changed.ok) return changed;
  await beginLater(wait);
  return succeed(null);
}

/** While the clock ran that is none, no other of its touchpoint could start: what was sent since has its own. */
async function beginLater({
  touchpointId,
  startedAt,
}: {
  touchpointId: string;
  startedAt: number;
}): Promise<void> {
  const touchpoint = await db.touchpoints.get(touchpointId);
  const later = touchpoint?.steps.filter(
    ({ at, act }) => at > startedAt && startsClock(touchpoint.kind, act),
  );
  for (const { id, at } of later ?? []) if (touchpoint) await begin(touchpoint, id, at);
}

/** A page comes back from its server sooner than this; a form that complains later complains of something else. */
const BACK_WITHIN_MS = 60_000;

/**
 * A page came with a form that complains, or that is a later step: if the newest request that was sent right before
 * was sent by it, that asked nobody yet. The form is known by its own key; one that came back with other fields or
 * words, by its kind; a further step by what it says of itself.
 */
export async function onCameBack({ walkId, forms, before }: Parsed<'cameBack'>): Promise<Result<null>> {
  const waits = await db.waits.where('walkId').equals(walkId).sortBy('startedAt');
  const sent = waits.findLast(({ startedAt }) => startedAt <= before && before - startedAt < BACK_WITHIN_MS);
  const touchpoint = sent && (await db.touchpoints.get(sent.touchpointId));
  if (!touchpoint || !startsClock(touchpoint.kind, 'submit')) return succeed(null);
  const { key, kind } = touchpoint;
  const form =
    forms.find((one) => one.key === key) ??
    forms.find((one) => one.came === 'further' || (one.came && one.kind === kind));
  return form?.came ? onRefused({ walkId, stepId: sent.id }) : succeed(null);
}
