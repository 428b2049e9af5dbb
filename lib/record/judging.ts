import { v7 as makeId } from 'uuid';
import { figuresOf } from '../compare/figures';
import { scorecardInUse } from '../judge/in-use';
import { answersFor, scoreWalk } from '../judge/score';
import type { Handlers } from '../messages/answer';
import type { Judgement, JudgementChange } from '../model/judgement';
import { fail, type Result, succeed } from '../model/result';
import type { Score, Scorecard } from '../model/scorecard';
import { db } from '../store/db';
import { changeScore } from '../store/scores';
import { readSettings } from '../store/settings';
import { changeTouchpoint } from '../store/touchpoints';
import { readSide } from '../store/walks';
import { write } from '../store/write';
import { SHIPPED_SCORECARDS } from '../vocabulary/scorecards';
import { clearBooking } from './notices';

/** What a person says of a touchpoint or a walk, the scorecards it is scored by, and the rules of a fair walk. */
export const judging = {
  async judgeTouchpoint({ touchpointId, change }) {
    return done(
      await changeTouchpoint(touchpointId, ({ judgement }) => ({ judgement: judged(judgement, change) })),
    );
  },

  async answerQuestion({ walkId, scorecardId, questionId, answer }) {
    const scorecard = await scorecardOf(scorecardId);
    if (!scorecard) return fail('no-such-scorecard');
    return scoreBy(walkId, scorecard, (answers) => without({ ...answers, [questionId]: answer }));
  },

  async scoreWalk({ walkId, scorecardId }) {
    const scorecard = await scorecardOf(scorecardId);
    return scorecard ? scoreBy(walkId, scorecard, (answers) => answers) : fail('no-such-scorecard');
  },

  async saveScorecard({ scorecard }) {
    return write(['scorecards'], async () => {
      await db.scorecards.put(scorecard);
      return succeed(null);
    });
  },

  async deleteScorecard({ seriesId, isDeleted }) {
    return write(['scorecards'], async () => {
      const deletedAt = isDeleted ? Date.now() : undefined;
      await db.scorecards.where('seriesId').equals(seriesId).modify({ deletedAt });
      return succeed(null);
    });
  },

  async cancelBooking({ touchpointId, isCancelled }) {
    const cancelledAt = isCancelled ? Date.now() : undefined;
    const changed = await changeTouchpoint(touchpointId, () => ({ cancelledAt }));
    if (changed.ok && isCancelled) await clearBooking(touchpointId);
    return done(changed);
  },
} satisfies Partial<Handlers>;

const done = (result: Result<unknown>): Result<null> => (result.ok ? succeed(null) : result);

/** Scores a walk by the scorecard in use, so that lists can show the figure; what people said before stays. */
export async function scoreNow(walkId: string): Promise<Result<null>> {
  const { scorecardSeriesId } = await readSettings();
  const scorecard = scorecardInUse(scorecardSeriesId, await db.scorecards.toArray());
  return scoreBy(walkId, scorecard, (answers) => answers);
}

async function scoreBy(
  walkId: string,
  scorecard: Scorecard,
  change: (answers: Score['answers']) => Score['answers'],
): Promise<Result<null>> {
  const side = await readSide(walkId);
  if (!side) return fail('no-such-walk');
  const figures = figuresOf(side);
  const { id: scorecardId, seriesId } = scorecard;
  return done(
    await changeScore(walkId, scorecardId, (before) => {
      const answers = change(before?.answers ?? answersFor(scorecard, side.scores));
      const { points } = scoreWalk({ scorecard, answers, figures });
      return { id: before?.id ?? makeId(), walkId, scorecardId, seriesId, answers, points, at: Date.now() };
    }),
  );
}

async function scorecardOf(id: string): Promise<Scorecard | undefined> {
  return SHIPPED_SCORECARDS.find((one) => one.id === id) ?? (await db.scorecards.get(id));
}

/** A judgement with a change: null takes back, what is left out stays. Undefined when nothing is judged any more. */
function judged(
  before: Judgement = {},
  { qualities, marks, ...rest }: JudgementChange,
): Judgement | undefined {
  const after = without({
    ...before,
    ...rest,
    qualities: known({ ...before.qualities, ...qualities }),
    marks: known({ ...before.marks, ...marks }),
  });
  return known(after) as Judgement | undefined;
}

/** Without what was taken back: null, and words that were emptied. */
function without<Value>(values: Record<string, Value>): Record<string, NonNullable<Value>> {
  const kept = Object.entries(values).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(kept) as Record<string, NonNullable<Value>>;
}

/** Undefined when nothing is left. */
function known<Value>(values: Record<string, Value>): Record<string, NonNullable<Value>> | undefined {
  const kept = without(values);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
