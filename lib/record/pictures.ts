import type { PictureMoment } from '../messages/protocol';
import type { NoPicture, Picture, Shot } from '../model/shot';
import type { Touchpoint } from '../model/touchpoint';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { forgetShots } from '../store/shots';
import { changeTouchpoint } from '../store/touchpoints';
import { shoot, type Taken } from './shots';

/** Pictures asked for and not yet taken, so that a second wish for the same moment joins the first. */
const asked = new Map<string, Promise<Taken>>();

/** Takes one picture now; it serves every touchpoint that waits for such a moment. */
export function takePicture(walk: Walk, moment: PictureMoment, stopId: string | undefined): Promise<Taken> {
  const name = `${walk.id} ${moment} ${stopId}`;
  const same = asked.get(name);
  if (same) return same;
  const taking = take(walk, moment).finally(() => asked.delete(name));
  asked.set(name, taking);
  return taking;
}

async function take(walk: Walk, moment: PictureMoment): Promise<Taken> {
  const taken = await shoot(walk);
  const waiting = await waitingFor(walk.id);
  if (!taken.ok) {
    // The next picture of the page may still serve; only reasons that will not pass are final.
    if (taken.reason === 'no-permission' || taken.reason === 'storage-full')
      await givePicturesUp(walk.id, taken.reason);
    return taken;
  }
  for (const { id } of waiting) await hang(id, taken.shot, moment);
  await forgetShots(walk.id);
  return taken;
}

async function waitingFor(walkId: string): Promise<Touchpoint[]> {
  const all = await db.touchpoints.where('walkId').equals(walkId).toArray();
  return all.filter(({ before, after }) => before.is === 'pending' || after?.is === 'pending');
}

/** Puts a shot where the touchpoint waits for one. A picture of another page cannot be the one "before". */
function hang(id: string, shot: Shot, moment: PictureMoment): Promise<unknown> {
  return changeTouchpoint(id, ({ key, before, after, stopId }) => {
    if (before.is === 'pending' && moment === 'aim') {
      const isSamePage = stopId === shot.stopId;
      return {
        before: isSamePage
          ? { is: 'taken', shotId: shot.id, box: before.box ?? shot.shows[key] }
          : { is: 'none', reason: 'page-changed' },
      };
    }
    const isAfter = moment === 'settled' && after?.is === 'pending' && shot.at > after.since;
    if (!isAfter) return {};
    const missed: Picture = { is: 'none', reason: 'page-changed' };
    return { before: before.is === 'pending' ? missed : before, after: { is: 'taken', shotId: shot.id } };
  });
}

/** The walk is about to end: who still waits gets one more picture of the page as it is now. */
export async function lastPicture(walk: Walk): Promise<void> {
  if ((await waitingFor(walk.id)).length > 0) await takePicture(walk, 'settled', walk.currentStopId);
}

/** Nothing more will come: whoever waits gets the reason instead. */
export async function givePicturesUp(walkId: string, reason: NoPicture): Promise<void> {
  const none: Picture = { is: 'none', reason };
  for (const { id } of await waitingFor(walkId)) {
    await changeTouchpoint(id, ({ before, after }) => ({
      before: before.is === 'pending' ? none : before,
      after: after?.is === 'pending' ? none : after,
    }));
  }
}
