import { z } from 'zod';
import { Business, Role } from '../model/brand';
import { Id } from '../model/ids';
import { SettingsChange } from '../model/settings';
import { Box } from '../model/sighting';
import { Reaction } from '../model/touchpoint';
import { WorkingHours } from '../model/working-hours';
import { from, OfTouchpoint, OfWalk } from './call';

/** What a screen changes of what is stored. */

const Edit = z.object({
  name: z.string().max(256).optional(),
  note: z.string().max(4000).optional(),
  /** null takes the reaction back. */
  reaction: Reaction.nullable().optional(),
});
export type Edit = z.infer<typeof Edit>;

export const editCalls = {
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

  changeSettings: from('screen', SettingsChange).gives<null>(),
  /** Ends every walk and removes all that is stored. Cannot be taken back. */
  forgetEverything: from('screen', z.object({})).gives<null>(),
};
