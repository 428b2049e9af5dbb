import { z } from 'zod';
import { PrivatePart, Role } from '../model/brand';
import { Id } from '../model/ids';
import type { NoPicture } from '../model/shot';
import { Ending } from '../model/walk';
import { from, OfWalk } from './call';

/** What a screen asks of the walk under way. */

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

export const walkCalls = {
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
};
