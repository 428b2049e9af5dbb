import { v7 as makeId } from 'uuid';
import { firstAutomatic } from '../judge/waits';
import type { Handlers } from '../messages/answer';
import { fail, type Result, succeed } from '../model/result';
import type { AnswerDetails, WaitAnswer } from '../model/wait';
import { db } from '../store/db';
import { tapsOf } from '../vocabulary/requests';
import { chainAnswer, hideInChain } from './off-site';
import { begin, change, timedFrom, withAnswer } from './waits';

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

/**
 * The one tap: the time is stored now, details may follow. In a chat it is the time of the newest line that the page
 * showed, and after a machine's answer it says that a person wrote it.
 */
async function answerNow(
  waitId: string,
  { id, by }: Pick<WaitAnswer, 'id' | 'by'>,
  touchpointId: string,
): Promise<Result<null>> {
  const at = Date.now();
  const changed = await change(waitId, (wait) => {
    const heard = by === 'chat' && wait.heard;
    const isPersonal = by === 'call' || (by === 'chat' && firstAutomatic(wait) !== undefined);
    const time = heard ? { timedBy: 'page' as const, ...heard } : timedFrom(wait, at);
    const answer = { id, by, touchpointId, timedBy: 'walker' as const, ...time };
    return { ...withAnswer(wait, { ...answer, ...(isPersonal && { isPersonal }) }), heard: undefined };
  });
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

function described(answer: WaitAnswer, details: AnswerDetails): WaitAnswer {
  const told = Object.entries(details).filter(([, value]) => value !== undefined);
  return { ...answer, ...Object.fromEntries(told.map(([name, value]) => [name, value ?? undefined])) };
}

const done = (result: Result<unknown>): Result<null> => (result.ok ? succeed(null) : result);
