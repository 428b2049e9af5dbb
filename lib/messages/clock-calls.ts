import { z } from 'zod';
import { Id, Moment } from '../model/ids';
import { OFF_SITE_KINDS } from '../model/kind';
import { OffSite } from '../model/off-site';
import { AnswerDetails, Channel } from '../model/wait';
import { from, OfAnswer, OfTouchpoint, OfWait, OfWalk } from './call';

/** What a screen asks of answers that are waited for, and of what happens off the site. */

export const clockCalls = {
  /** Starts one by hand, from now. `waitId` is made by the screen. */
  startClock: from('screen', OfTouchpoint.extend({ waitId: Id })).gives<null>(),
  /** The one tap: somebody answered now. The touchpoint that the answer is in the chain gets the id given. */
  answerClock: from('screen', OfAnswer.extend({ by: Channel, touchpointId: Id })).gives<null>(),
  describeAnswer: from('screen', OfAnswer.extend({ details: AnswerDetails })).gives<null>(),
  takeAnswerBack: from('screen', OfAnswer.extend({ isBack: z.boolean() })).gives<null>(),
  giveUpClock: from('screen', OfWait.extend({ isGivenUp: z.boolean() })).gives<null>(),
  /** The request was really sent at another time. */
  restartClock: from('screen', OfWait.extend({ at: Moment })).gives<null>(),
  /** It was no request after all. */
  dropClock: from('screen', OfWait.extend({ isDropped: z.boolean() })).gives<null>(),

  /** Something that happened away from any page; told again under the same id, it is changed. */
  logOffSite: from(
    'screen',
    OfWalk.extend({
      touchpointId: Id,
      kind: z.enum(OFF_SITE_KINDS),
      at: Moment,
      name: z.string().max(256).optional(),
      note: z.string().max(4000).optional(),
      offSite: OffSite,
      /** A picture that the screen has stored. */
      shotId: Id.optional(),
      /** The request it answers. */
      waitId: Id.optional(),
      isPersonal: z.boolean().nullable().optional(),
      isInSpam: z.boolean().optional(),
    }),
  ).gives<null>(),
};
