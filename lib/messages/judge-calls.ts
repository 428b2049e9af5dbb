import { z } from 'zod';
import { Id } from '../model/ids';
import { JudgementChange } from '../model/judgement';
import { QuestionAnswer, Scorecard } from '../model/scorecard';
import { from, OfTouchpoint, OfWalk } from './call';

/** What a screen asks of judging, scoring, and walking fair. */

export const judgeCalls = {
  judgeTouchpoint: from('screen', OfTouchpoint.extend({ change: JudgementChange })).gives<null>(),
  /** What a person says to a question of a scorecard; null takes it back, so that what was measured counts again. */
  answerQuestion: from(
    'screen',
    OfWalk.extend({ scorecardId: Id, questionId: z.string().max(64), answer: QuestionAnswer.nullable() }),
  ).gives<null>(),
  /** Scores a walk anew, after something that it is scored by has changed. */
  scoreWalk: from('screen', OfWalk.extend({ scorecardId: Id })).gives<null>(),
  /** Keeps a version of a scorecard of the user's own. */
  saveScorecard: from('screen', z.object({ scorecard: Scorecard })).gives<null>(),
  /** All versions at once; scores made by them stay. */
  deleteScorecard: from('screen', z.object({ seriesId: Id, isDeleted: z.boolean() })).gives<null>(),
  /** A booking made in a walk was cancelled, or was ticked by mistake. */
  cancelBooking: from('screen', OfTouchpoint.extend({ isCancelled: z.boolean() })).gives<null>(),
  /** Opens a page of a walk in a small window, measures it at a phone's width and closes it. */
  checkOnPhone: from('screen', z.object({ stopId: Id })).gives<null>(),
};
