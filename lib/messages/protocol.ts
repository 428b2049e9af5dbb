import { z } from 'zod';
import { Business, PrivatePart, Role } from '../model/brand';
import { Id, Moment } from '../model/ids';
import { JudgementChange } from '../model/judgement';
import { Kind, OFF_SITE_KINDS } from '../model/kind';
import { OffSite } from '../model/off-site';
import { QuestionAnswer, Scorecard } from '../model/scorecard';
import { SettingsChange } from '../model/settings';
import type { NoPicture } from '../model/shot';
import { Box, Sighting } from '../model/sighting';
import type { Words } from '../model/spoken';
import { Answer, BlindSpot, Stop } from '../model/stop';
import { Reaction } from '../model/touchpoint';
import { AnswerDetails, Channel } from '../model/wait';
import { Ending } from '../model/walk';
import { WorkingHours } from '../model/working-hours';

/** Who may speak: a walked page, or one of our own screens. */
type Speaker = 'page' | 'screen';

export interface Call<Asked extends z.ZodType, Answered> {
  speaker: Speaker;
  asked: Asked;
  /** Never set; carries the answer's type. */
  answered?: Answered;
}

const from = <Asked extends z.ZodType>(speaker: Speaker, asked: Asked) => ({
  gives: <Answered>(): Call<Asked, Answered> => ({ speaker, asked }),
});

const OfWalk = z.object({ walkId: Id });
const OfTouchpoint = z.object({ touchpointId: Id });
const OfWait = z.object({ waitId: Id });
const OfAnswer = OfWait.extend({ answerId: Id });

/** settled: nothing moves. aim: right before an act. */
const Moments = z.enum(['settled', 'aim']);
export type PictureMoment = z.infer<typeof Moments>;

const Report = z.object({
  walkId: Id,
  /** Made by the page's top frame; a frame inside does not know it and leaves it out. */
  stop: Stop.pick({
    id: true,
    url: true,
    title: true,
    at: true,
    load: true,
    marks: true,
    language: true,
  }).optional(),
  frameHost: z.string().max(255).optional(),
  answers: z.record(z.string().max(64), Answer),
  sightings: z.array(Sighting).max(500),
  blindSpots: z.array(BlindSpot).max(100),
  /** Number of the scan: 0 at once, 1 after about two seconds, then later ones. */
  round: z.number().int().nonnegative(),
  /** Frames in the page; more than before means that some have no walker yet. */
  frames: z.number().int().nonnegative(),
});
export type Report = z.infer<typeof Report>;

/** What a page writes into the journal before it tells anybody: no text of the page, nothing typed. */
export const JournalEntry = z.object({
  id: Id,
  walkId: Id,
  stopId: Id.optional(),
  key: z.string().min(1).max(512),
  act: z.enum(['click', 'submit', 'message']),
  at: Moment,
  /** Origin and path of the link that was pressed, where the key stands for many links. */
  target: z.string().max(2048).optional(),
  /** Origin and path of the page, for a page that was left before it could tell anything else. */
  url: z.string().max(4096).optional(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

/** An answer that the page itself shows: a new line in a chat, or a call that rings. Nothing of what it says. */
export const Reply = z.object({
  id: Id,
  walkId: Id,
  by: z.enum(['chat', 'call']),
  /** Of the chat it stands in. */
  key: z.string().min(1).max(512).optional(),
  at: Moment,
  /** A person's or a machine's; absent when nothing on the page tells. */
  isPersonal: z.boolean().optional(),
  /** By step: how long ago each request was sent in this document, by its steady clock. Milliseconds. */
  since: z.record(Id, z.number().nonnegative()),
});
export type Reply = z.infer<typeof Reply>;

/** What a page should look out for now: the answer to a request that is waited for. */
export interface Awaits {
  chat: boolean;
  call: boolean;
}

const Step = z.object({
  entry: JournalEntry,
  /** What the page sees there now. Absent when the message comes from the journal. */
  sighting: Sighting.optional(),
  /** Where the element stood in the viewport, CSS pixels, and how the page was scrolled. */
  box: Box.optional(),
  scroll: z.object({ x: z.number(), y: z.number() }).optional(),
  /** Nothing moved since the last picture, so it shows the page as it was before the step. */
  isFresh: z.boolean(),
});
export type Step = z.infer<typeof Step>;

export const NewWalk = z.object({
  tabId: z.number().int(),
  brand: z.object({ id: Id.optional(), name: z.string().trim().min(1).max(120), role: Role }),
  scenario: z.string().trim().max(200),
  persona: z.string().trim().max(200).optional(),
  access: z.enum(['all', 'tab']),
  /** Pages to visit by itself; absent for a walk by hand. */
  scoutPages: z.number().int().positive().max(50).optional(),
});
export type NewWalk = z.infer<typeof NewWalk>;

/** A walk that holds less than was counted; numbers of touchpoints. */
export interface Loss {
  walkId: string;
  startedAt: number;
  expected: number;
  found: number;
  /** Something of it is still there. */
  isLeft: boolean;
}

const Edit = z.object({
  name: z.string().max(256).optional(),
  note: z.string().max(4000).optional(),
  /** null takes the reaction back. */
  reaction: Reaction.nullable().optional(),
});
export type Edit = z.infer<typeof Edit>;

/**
 * Every message there is. Both sides take their types from here; a forgotten handler does not compile.
 * Each is answered with a Result; anything else (undefined, a closed channel) means "not done, ask again".
 */
export const calls = {
  // A walked page tells.
  /** What is seen on the page now; learns whether to go on, the clocks that run, and a frame the stop it stands on. */
  report: from('page', Report).gives<{ isWalking: boolean; stopId?: string; awaits?: Awaits }>(),
  /** A touchpoint was used. Answered only once it is stored. */
  step: from('page', Step).gives<{ touchpointId: string; awaits: Awaits }>(),
  /** Somebody answered, as the page shows. */
  reply: from('page', Reply).gives<null>(),
  /** A form that was sent by this step came back with complaints. */
  refused: from('page', OfWalk.extend({ stepId: Id })).gives<null>(),
  /** Forms of these kinds complain in a page that came after `before`: one that was sent right before came back. */
  cameBack: from(
    'page',
    OfWalk.extend({ kinds: z.array(Kind).min(1).max(20), before: Moment }),
  ).gives<null>(),
  /** A good moment for a picture: the page has come to rest, or a pointer went down and the rolling picture is old. */
  picture: from('page', OfWalk.extend({ moment: Moments, stopId: Id })).gives<{ isPictured: boolean }>(),

  /** The user chose something on the page to keep out of pictures. */
  markPrivate: from('page', OfWalk.extend({ part: PrivatePart })).gives<null>(),
  /** The tables a page needs to know what it sees: phrases of the languages it speaks, vendors the first time. */
  vocabulary: from(
    'page',
    z.object({ languages: z.array(z.string().length(2)).max(8), vendors: z.boolean() }),
  ).gives<Words>(),

  // The walk under way.
  /** A screen was opened: what only the journal holds is moved into the database. */
  catchUp: from('screen', z.object({})).gives<null>(),
  /** What the browser lost of walks since they were counted; rows that lost their walk get one again. */
  findLosses: from('screen', z.object({ salvagedName: z.string().min(1).max(120) })).gives<{
    losses: Loss[];
  }>(),
  /** What is left of these walks counts from now on. */
  acceptLosses: from('screen', z.object({ walkIds: z.array(Id).max(100_000) })).gives<null>(),
  startWalk: from('screen', NewWalk).gives<{ walkId: string }>(),
  pauseWalk: from('screen', OfWalk).gives<null>(),
  resumeWalk: from(
    'screen',
    OfWalk.extend({ tabId: z.number().int(), access: z.enum(['all', 'tab']) }),
  ).gives<null>(),
  finishWalk: from('screen', OfWalk.extend({ ending: Ending })).gives<null>(),
  startScout: from('screen', OfWalk.extend({ pages: z.number().int().positive().max(50) })).gives<null>(),
  stopScout: from('screen', OfWalk).gives<null>(),
  /** Puts sightings of a stop into the chain as seen, each with a picture where one can be had. */
  addSeen: from(
    'screen',
    OfWalk.extend({ stopId: Id, keys: z.array(z.string().max(512)).min(1).max(500) }),
  ).gives<{
    added: number;
  }>(),
  snapshot: from('screen', OfWalk.extend({ name: z.string().max(256).optional() })).gives<{
    touchpointId: string;
  }>(),
  /** Pictures the page from top to bottom; answered when it is done, with the reason when there is no picture. */
  picturePage: from('screen', OfWalk).gives<{ reason?: NoPicture }>(),
  cancelPage: from('screen', OfWalk).gives<null>(),
  /** Lets the user choose on the page what is to be kept out of pictures; the page tells what was chosen. */
  choosePrivate: from(
    'screen',
    OfWalk.extend({
      words: z.object({ title: z.string().max(200), keys: z.string().max(300), cancel: z.string().max(60) }),
    }),
  ).gives<null>(),
  setPrivate: from('screen', z.object({ brandId: Id, parts: z.array(PrivatePart).max(200) })).gives<null>(),
  /** Scrolls the walked page to a touchpoint and brings its tab to the front. */
  showOnPage: from('screen', OfWalk.extend({ key: z.string().max(512) })).gives<null>(),

  // Clocks.
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

  // Off the site.
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

  // Edits.
  editTouchpoint: from('screen', OfTouchpoint.extend({ edit: Edit })).gives<null>(),
  /** Moves a touchpoint between two others; absent neighbours mean the start or the end. */
  moveTouchpoint: from(
    'screen',
    OfTouchpoint.extend({ after: Id.optional(), before: Id.optional() }),
  ).gives<null>(),
  deleteTouchpoint: from('screen', OfTouchpoint).gives<null>(),
  restoreTouchpoint: from('screen', OfTouchpoint).gives<null>(),
  editWalk: from(
    'screen',
    OfWalk.extend({
      scenario: z.string().trim().max(200).optional(),
      persona: z.string().trim().max(200).optional(),
    }),
  ).gives<null>(),
  editBrand: from(
    'screen',
    z.object({
      brandId: Id,
      name: z.string().trim().min(1).max(120).optional(),
      role: Role.optional(),
      business: Business.optional(),
      /** null: not known any more. */
      hours: WorkingHours.nullable().optional(),
    }),
  ).gives<null>(),
  deleteWalk: from('screen', OfWalk).gives<null>(),
  restoreWalk: from('screen', OfWalk).gives<null>(),

  /** Paints over parts of a stored picture for good; boxes are its own pixels. Answers with the picture in its place. */
  redactPicture: from('screen', z.object({ shotId: Id, boxes: z.array(Box).min(1).max(200) })).gives<{
    shotId: string;
  }>(),

  // What is kept.
  changeSettings: from('screen', SettingsChange).gives<null>(),
  /** Ends every walk and removes all that is stored. Cannot be taken back. */
  forgetEverything: from('screen', z.object({})).gives<null>(),

  // Judging, scoring, and walking fair.
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
} satisfies Record<string, Call<z.ZodType, unknown>>;

export type CallName = keyof typeof calls;
export type Asked<Name extends CallName> = z.input<(typeof calls)[Name]['asked']>;
export type Parsed<Name extends CallName> = z.output<(typeof calls)[Name]['asked']>;
export type Answered<Name extends CallName> =
  NonNullable<(typeof calls)[Name]['answered']> extends never
    ? null
    : (typeof calls)[Name] extends Call<z.ZodType, infer Given>
      ? Given
      : never;
