import { z } from 'zod';
import { Id, Moment } from './ids';

/** By what path an answer came. */
export const Channel = z.enum([
  'call',
  'chat',
  'email',
  'text-message',
  'messenger',
  'page',
  'letter',
  'other',
]);
export type Channel = z.infer<typeof Channel>;

/** What the walker tells of an answer after the tap that timed it; absent is "not told", null takes it back. */
export const AnswerDetails = z.object({
  by: Channel.optional(),
  isPersonal: z.boolean().nullable().optional(),
  rings: z.number().int().nonnegative().max(100).nullable().optional(),
  holdSeconds: z.number().nonnegative().max(86_400).nullable().optional(),
  spokeWith: z.string().trim().max(120).nullable().optional(),
  isAnswered: z.boolean().nullable().optional(),
  hasNextStep: z.boolean().nullable().optional(),
  isInSpam: z.boolean().nullable().optional(),
});
export type AnswerDetails = z.infer<typeof AnswerDetails>;

/** One answer to a request. Several may come by different paths; all are kept. */
const WaitAnswer = z.object({
  id: Id,
  at: Moment,
  by: Channel,
  /** A person answered (true) or a machine (false); absent while nobody has said. */
  isPersonal: z.boolean().optional(),
  /** Read from the page itself, or told by the walker. */
  timedBy: z.enum(['page', 'walker']),
  /** The computer's clock was set between request and answer, so the time between them may be wrong. */
  isClockSuspect: z.boolean().optional(),
  /** The call: how often it rang, how long the walker was kept on hold, who spoke. */
  rings: z.number().int().nonnegative().max(100).optional(),
  holdSeconds: z.number().nonnegative().optional(),
  spokeWith: z.string().max(120).optional(),
  /** What was asked has been answered; what to do next was offered; it lay in the spam folder. */
  isAnswered: z.boolean().optional(),
  hasNextStep: z.boolean().optional(),
  isInSpam: z.boolean().optional(),
  /** The touchpoint that the answer is in the chain. */
  touchpointId: Id.optional(),
  deletedAt: Moment.optional(),
});
export type WaitAnswer = z.infer<typeof WaitAnswer>;

/** A clock from a request to its answer. It runs while `ended` is absent: a running clock is its start, never a timer. */
export const Wait = z.object({
  /** The id of the step (the one use of the touchpoint) that started it, so that a step told twice starts one clock. */
  id: Id,
  walkId: Id,
  brandId: Id,
  /** The request. */
  touchpointId: Id,
  startedAt: Moment,
  timeZone: z.string().max(64),
  /** A promise of an answer read from the page, in minutes by the clock where it could be read. */
  promise: z.object({ text: z.string().max(256), minutes: z.number().positive().optional() }).optional(),
  /** Working minutes after which no answer is a verdict, unless a promise says sooner. */
  limitMinutes: z.number().positive(),
  answers: z.array(WaitAnswer).max(50),
  /** The newest line that the page showed since: no answer of its own as long as nobody says that a person wrote it. */
  heard: WaitAnswer.pick({ at: true, isClockSuspect: true }).optional(),
  /** "no-answer" is dated when the answer was due, and is taken back when one comes after all. */
  ended: z.object({ at: Moment, how: z.enum(['answered', 'gave-up', 'no-answer']) }).optional(),
  /** It was no request after all. */
  deletedAt: Moment.optional(),
});
export type Wait = z.infer<typeof Wait>;

/** Nobody has answered and the walker has not given up; a clock that is late goes on. */
export const isWaiting = ({ ended, deletedAt }: Wait): boolean =>
  deletedAt === undefined && (ended === undefined || ended.how === 'no-answer');
