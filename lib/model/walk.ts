import { z } from 'zod';
import { Id, Moment } from './ids';

/** How the customer's way ended, asked when the walk is finished. */
export const Ending = z.object({
  outcome: z.enum(['reached', 'gave-up', 'blocked']),
  /** The touchpoint that was the last bright interaction, if there was one. */
  finalChord: Id.optional(),
  startsNewChain: z.boolean(),
  note: z.string().max(4000).optional(),
});
export type Ending = z.infer<typeof Ending>;

/** A scout under way or done: the walk that follows links by itself. All its memory is here, so a killed worker goes on. */
export const Scout = z.object({
  state: z.enum(['running', 'done', 'stopped']),
  limit: z.number().int().positive().max(50),
  /** Pages still to visit, best (lowest rank) first. */
  queue: z.array(z.object({ url: z.string().max(4096), rank: z.number().int() })),
  visited: z.array(z.string().max(4096)),
  /** When the current page was asked for; used to hold the distance between pages and to give up on one. */
  askedAt: Moment,
  current: z.string().max(4096).optional(),
  failed: z.array(z.object({ url: z.string().max(4096), reason: z.string().max(256) })),
});
export type Scout = z.infer<typeof Scout>;

const Device = z.object({
  width: z.number(),
  height: z.number(),
  pixelRatio: z.number(),
  browser: z.string().max(64),
});

/** Why a walk was paused, when it was not the walker's own wish. */
export const PauseReason = z.enum(['permission', 'tab-closed', 'browser-closed', 'extension-reloaded']);
export type PauseReason = z.infer<typeof PauseReason>;

/** One person's recorded way through one chain of one brand. */
export const Walk = z.object({
  id: Id,
  brandId: Id,
  /** What the customer wants: "Book a varicose-vein consultation". */
  scenario: z.string().max(200),
  persona: z.string().max(200).optional(),
  state: z.enum(['walking', 'paused', 'finished']),
  startedAt: Moment,
  finishedAt: Moment.optional(),
  /** When an archive brought it here: how long it is kept counts from then. */
  keptSince: Moment.optional(),
  timeZone: z.string().max(64),
  device: Device.optional(),
  /** Whether every site may be looked into ("all"), or only what the toolbar click opened ("tab"). */
  access: z.enum(['all', 'tab']),
  /** The tab being walked; absent after a restart of the browser until the walk is resumed. */
  tabId: z.number().int().optional(),
  currentStopId: Id.optional(),
  /** Its other open tabs, each with the page it is on: opened by a link of the walk, or left behind for such a one. */
  aside: z
    .array(
      z.object({
        tabId: z.number().int(),
        stopId: Id.optional(),
        /** Just opened, and nobody knows yet whether by a link or as an empty tab of the walker's own. */
        isUnproven: z.boolean().optional(),
      }),
    )
    .max(100)
    .optional(),
  pauses: z.array(z.object({ from: Moment, to: Moment.optional(), why: PauseReason.optional() })),
  /** The computer's clock was set back during the walk: times between touchpoints are uncertain, their order is not. */
  isClockSuspect: z.boolean().optional(),
  ending: Ending.optional(),
  scout: Scout.optional(),
  /** The picture of a whole page that is under way: parts done, parts in all, and when that was told. */
  pageShot: z
    .object({ done: z.number(), of: z.number(), at: Moment, isCancelled: z.boolean().optional() })
    .optional(),
  deletedAt: Moment.optional(),
});
export type Walk = z.infer<typeof Walk>;
