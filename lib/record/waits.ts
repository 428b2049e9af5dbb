import { v7 as makeId } from 'uuid';
import { settle } from '../judge/waits';
import type { Handlers } from '../messages/answer';
import type { Parsed } from '../messages/protocol';
import { fail, type Result, succeed } from '../model/result';
import type { Sighting } from '../model/sighting';
import type { Touchpoint } from '../model/touchpoint';
import { type AnswerDetails, isWaiting, type Wait, type WaitAnswer } from '../model/wait';
import { db } from '../store/db';
import { readSettings } from '../store/settings';
import { changeWait, startWait } from '../store/waits';
import { startsClock, tapsOf } from '../vocabulary/requests';
import { clearNotice } from './notices';
import { chainAnswer, hideInChain } from './off-site';
import { superviseWaits } from './wait-watch';

/** Starts the clock of a request, if this use of this touchpoint is one. Told twice, it starts once. */
export async function onRequest(
  touchpoint: Touchpoint,
  step: Pick<Touchpoint['steps'][number], 'id' | 'at' | 'act'>,
): Promise<void> {
  if (!startsClock(touchpoint.kind, step.act)) return;
  await begin(touchpoint, step.id, step.at);
}

async function begin(touchpoint: Touchpoint, id: string, startedAt: number): Promise<Result<Wait>> {
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
const readable = ({ text, minutes }: NonNullable<Touchpoint['facts']['promise']>): Wait['promise'] => ({
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

/** The form of a request came back with complaints: nobody was asked. The use of the form stays in the chain. */
export async function onRefused({ walkId, stepId }: Parsed<'refused'>): Promise<Result<null>> {
  const wait = await db.waits.get(stepId);
  if (wait?.walkId !== walkId || wait.answers.length > 0) return succeed(null);
  return done(await change(stepId, (one) => ({ ...one, deletedAt: one.deletedAt ?? Date.now() })));
}

/** A page comes back from its server sooner than this; a form that complains later complains of something else. */
const BACK_WITHIN_MS = 60_000;

/** A page came with a form that complains: the newest request of that kind that was sent right before it asked nobody. */
export async function onCameBack({ walkId, kinds, before }: Parsed<'cameBack'>): Promise<Result<null>> {
  const waits = await db.waits.where('walkId').equals(walkId).sortBy('startedAt');
  const sent = waits.findLast(({ startedAt }) => startedAt <= before && before - startedAt < BACK_WITHIN_MS);
  const touchpoint = sent && (await db.touchpoints.get(sent.touchpointId));
  if (!sent || !touchpoint || !kinds.includes(touchpoint.kind)) return succeed(null);
  return onRefused({ walkId, stepId: sent.id });
}

/** So long after a request the page that thanks for it may still say when it is answered. */
const THANKS_WITHIN_MS = 10 * 60_000;

/** A page that thanks says when the answer comes: the newest request of the walk that was promised nothing takes it. */
export async function takePromise(walkId: string, sightings: readonly Sighting[]): Promise<void> {
  const promise = sightings.find(({ kind, facts }) => kind === 'confirmation' && facts.promise)?.facts
    .promise;
  if (!promise) return;
  const now = Date.now();
  const waits = await db.waits.where('walkId').equals(walkId).sortBy('startedAt');
  const asked = waits.findLast((wait) => isWaiting(wait) && now - wait.startedAt < THANKS_WITHIN_MS);
  if (asked && !asked.promise) await change(asked.id, (wait) => ({ ...wait, promise: readable(promise) }));
}

/** One more answer, unless it is there already. */
export const withAnswer = (wait: Wait, answer: WaitAnswer): Wait =>
  wait.answers.some(({ id }) => id === answer.id) ? wait : { ...wait, answers: [...wait.answers, answer] };

/** What the walker does with a clock by hand. */
export const clocks = {
  async startClock({ touchpointId, waitId }) {
    const touchpoint = await db.touchpoints.get(touchpointId);
    if (!touchpoint) return fail('no-such-touchpoint');
    return done(await begin(touchpoint, waitId, Date.now()));
  },

  async answerClock({ waitId, answerId, by, touchpointId }) {
    return answerNow(waitId, { id: answerId, by }, touchpointId);
  },

  async describeAnswer({ waitId, answerId, details }) {
    const changed = await change(waitId, (wait) => ({
      ...wait,
      answers: wait.answers.map((one) => (one.id === answerId ? described(one, details) : one)),
    }));
    if (changed.ok) await chainAnswer(changed.value, answerId);
    return done(changed);
  },

  async takeAnswerBack({ waitId, answerId, isBack }) {
    const deletedAt = isBack ? Date.now() : undefined;
    const changed = await change(waitId, (wait) => ({
      ...wait,
      answers: wait.answers.map((one) => (one.id === answerId ? { ...one, deletedAt } : one)),
    }));
    const answer = changed.ok ? changed.value.answers.find(({ id }) => id === answerId) : undefined;
    if (answer?.touchpointId) await hideInChain(answer.touchpointId, deletedAt);
    return done(changed);
  },

  async giveUpClock({ waitId, isGivenUp }) {
    return done(
      await change(waitId, (wait) => ({
        ...wait,
        ended: isGivenUp ? { at: Date.now(), how: 'gave-up' } : undefined,
      })),
    );
  },

  async restartClock({ waitId, at }) {
    return done(await change(waitId, (wait) => ({ ...wait, startedAt: at })));
  },

  async dropClock({ waitId, isDropped }) {
    const deletedAt = isDropped ? Date.now() : undefined;
    return done(await change(waitId, (wait) => ({ ...wait, deletedAt })));
  },
} satisfies Partial<Handlers>;

const done = (result: Result<unknown>): Result<null> => (result.ok ? succeed(null) : result);

/** The one tap: the time is stored now, details may follow. */
async function answerNow(
  waitId: string,
  { id, by }: Pick<WaitAnswer, 'id' | 'by'>,
  touchpointId: string,
): Promise<Result<null>> {
  const at = Date.now();
  const changed = await change(waitId, (wait) =>
    withAnswer(wait, {
      id,
      by,
      touchpointId,
      timedBy: 'walker',
      ...timedFrom(wait, at),
      ...(by === 'call' && { isPersonal: true }),
    }),
  );
  if (changed.ok) await chainAnswer(changed.value, id);
  return done(changed);
}

/** A button of a notice was tapped: the same as in the panel. */
export async function onNoticeTap(waitId: string, button: number): Promise<void> {
  const wait = await db.waits.get(waitId);
  const touchpoint = wait && (await db.touchpoints.get(wait.touchpointId));
  const tap = touchpoint && tapsOf(touchpoint.kind)[button];
  if (tap) await answerNow(waitId, { id: makeId(), by: tap.by }, makeId());
}

/** No answer comes before its question: then the computer's clock was set back meanwhile. */
export function timedFrom({ startedAt }: Wait, at: number): Pick<WaitAnswer, 'at' | 'isClockSuspect'> {
  return at >= startedAt ? { at } : { at: startedAt, isClockSuspect: true };
}

function described(answer: WaitAnswer, details: AnswerDetails): WaitAnswer {
  const told = Object.entries(details).filter(([, value]) => value !== undefined);
  return { ...answer, ...Object.fromEntries(told.map(([name, value]) => [name, value ?? undefined])) };
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
