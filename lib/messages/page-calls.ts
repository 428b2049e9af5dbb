import { z } from 'zod';
import { PrivatePart } from '../model/brand';
import { Id, Moment } from '../model/ids';
import { Kind } from '../model/kind';
import { Box, Sighting } from '../model/sighting';
import type { Words } from '../model/spoken';
import { Answer, BlindSpot, Stop } from '../model/stop';
import { from, OfWalk } from './call';

/** What a walked page tells the background. */

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

/** A form that came with its page complains of what was sent, or is a later step of it. */
const CameForm = z.object({
  key: z.string().min(1).max(512),
  kind: Kind,
  came: z.enum(['complaining', 'further']).optional(),
});
export type CameForm = z.infer<typeof CameForm>;

export const pageCalls = {
  /** What is seen on the page now; learns whether to go on, the clocks that run, and a frame the stop it stands on. */
  report: from('page', Report).gives<{ isWalking: boolean; stopId?: string; awaits?: Awaits }>(),
  /** A touchpoint was used. Answered only once it is stored. */
  step: from('page', Step).gives<{ touchpointId: string; awaits: Awaits }>(),
  /** Somebody answered, as the page shows. */
  reply: from('page', Reply).gives<null>(),
  /** A form that was sent by this step complains, or went on to its next step. */
  refused: from('page', OfWalk.extend({ stepId: Id })).gives<null>(),
  /** Forms of a page that came after `before`, one of which says that what was sent right before asked nobody yet. */
  cameBack: from(
    'page',
    OfWalk.extend({ forms: z.array(CameForm).min(1).max(20), before: Moment }),
  ).gives<null>(),
  /** A good moment for a picture: the page has come to rest, or a pointer went down and the rolling picture is old. */
  picture: from('page', OfWalk.extend({ moment: Moments, stopId: Id })).gives<{ isPictured: boolean }>(),

  /** The user chose something on the page to keep out of pictures. */
  markPrivate: from('page', OfWalk.extend({ part: PrivatePart })).gives<null>(),
  /** The page shows a chat, or a call is waited for: it needs what hears answers. */
  bringListener: from('page', z.object({})).gives<null>(),
  /** The tables a page needs to know what it sees: phrases of the languages it speaks, all else the first time. */
  vocabulary: from(
    'page',
    z.object({ languages: z.array(z.string().length(2)).max(8), tables: z.boolean() }),
  ).gives<Words>(),
};
