import { settle } from '../judge/waits';
import { fail, type Result } from '../model/result';
import type { Touchpoint } from '../model/touchpoint';
import { isWaiting, type Wait, type WaitAnswer } from '../model/wait';
import { db } from '../store/db';
import { readSettings } from '../store/settings';
import { changeWait, startWait } from '../store/waits';
import { startsClock } from '../vocabulary/requests';
import { clearNotice } from './notices';
import { superviseWaits } from './wait-watch';

/** Starts the clock of a request, if this use of this touchpoint is one. Told twice, it starts once. */
export async function onRequest(
  touchpoint: Touchpoint,
  step: Pick<Touchpoint['steps'][number], 'id' | 'at' | 'act'>,
): Promise<void> {
  if (!startsClock(touchpoint.kind, step.act)) return;
  await begin(touchpoint, step.id, step.at);
}

/** Starts the clock of a request. `id` is the clock's. */
export async function begin(touchpoint: Touchpoint, id: string, startedAt: number): Promise<Result<Wait>> {
  const walk = await db.walks.get(touchpoint.walkId);
  if (!walk) return fail('no-such-walk');
  const { waitLimitMinutes } = await readSettings();
  const { promise } = touchpoint.facts;
  const started = await startWait({
    id,
    walkId: walk.id,
    brandId: walk.brandId,
    touchpointId: touchpoint.id,
    startedAt,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(promise && { promise: readable(promise) }),
    limitMinutes: waitLimitMinutes,
    answers: [],
  });
  if (started.ok) await superviseWaits();
  return started;
}

/** A promise of no time at all is none that could be broken. */
export const readable = ({
  text,
  minutes,
}: NonNullable<Touchpoint['facts']['promise']>): Wait['promise'] => ({
  text,
  ...(minutes !== undefined && minutes > 0 && { minutes }),
});

/** Changes a clock, lets its end follow from what it then says, and sees to badge, alarm and notices. */
export async function change(waitId: string, how: (wait: Wait) => Wait): Promise<Result<Wait>> {
  const wait = await db.waits.get(waitId);
  const brand = wait && (await db.brands.get(wait.brandId));
  const now = Date.now();
  const changed = await changeWait(waitId, (one) => settle(how(one), brand?.hours, now));
  if (!changed.ok) return changed;
  if (!isWaiting(changed.value)) await clearNotice(waitId);
  await superviseWaits();
  return changed;
}

/** One more answer, unless it is there already. */
export const withAnswer = (wait: Wait, answer: WaitAnswer): Wait =>
  wait.answers.some(({ id }) => id === answer.id) ? wait : { ...wait, answers: [...wait.answers, answer] };

/** No answer comes before its question: then the computer's clock was set back meanwhile. */
export function timedFrom({ startedAt }: Wait, at: number): Pick<WaitAnswer, 'at' | 'isClockSuspect'> {
  return at >= startedAt ? { at } : { at: startedAt, isClockSuspect: true };
}

/** A touchpoint left the chain or came back: so do the answers that it was. */
export async function answersFollow(
  { id, walkId }: Touchpoint,
  deletedAt: number | undefined,
): Promise<void> {
  for (const wait of await db.waits.where('walkId').equals(walkId).toArray()) {
    if (!wait.answers.some(({ touchpointId }) => touchpointId === id)) continue;
    await change(wait.id, (one) => ({
      ...one,
      answers: one.answers.map((answer) => (answer.touchpointId === id ? { ...answer, deletedAt } : answer)),
    }));
  }
  await superviseWaits();
}
