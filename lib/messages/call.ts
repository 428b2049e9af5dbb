import { z } from 'zod';
import { Id } from '../model/ids';

/** Who may speak: a walked page, or one of our own screens. */
type Speaker = 'page' | 'screen';

export interface Call<Asked extends z.ZodType, Answered> {
  speaker: Speaker;
  asked: Asked;
  /** Never set; carries the answer's type. */
  answered?: Answered;
}

export const from = <Asked extends z.ZodType>(speaker: Speaker, asked: Asked) => ({
  gives: <Answered>(): Call<Asked, Answered> => ({ speaker, asked }),
});

export const OfWalk = z.object({ walkId: Id });
export const OfTouchpoint = z.object({ touchpointId: Id });
export const OfWait = z.object({ waitId: Id });
export const OfAnswer = OfWait.extend({ answerId: Id });
