import type { PictureMoment } from '../messages/page-calls';
import type { NoPicture, Picture, Shot } from '../model/shot';
import type { Touchpoint } from '../model/touchpoint';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { forgetShots, shotsOf } from '../store/shots';
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
  for (const touchpoint of waiting) await hang(touchpoint, taken.shot, moment);
  await forgetShots(walk.id);
  return taken;
}

async function waitingFor(walkId: string): Promise<Touchpoint[]> {
  const all = await db.touchpoints.where('walkId').equals(walkId).toArray();
  return all.filter(({ before, after }) => isPending(before) || isPending(after));
}

/**
 * Puts a shot where the touchpoint waits for one. The picture "before" is one taken on the aim, before the act itself;
 * when that came too late, an earlier picture on which the touchpoint was seen takes its place.
 */
async function hang(waiting: Touchpoint, shot: Shot, moment: PictureMoment): Promise<void> {
  const earlier = await earlierPicture(waiting.stopId, waiting.key, Date.now());
  await changeTouchpoint(waiting.id, ({ key, stopId, before, after }) => {
    const isAfter = moment === 'settled' && isPending(after) && shot.at > after.since;
    const missed: Picture = earlier ?? { is: 'none', reason: 'page-changed' };
    if (!isPending(before)) return isAfter ? { after: { is: 'taken', shotId: shot.id } } : {};
    const isBefore = stopId === shot.stopId && shot.at <= before.since;
    const box = before.box ?? shot.shows[key];
    return {
      before: isBefore ? { is: 'taken', shotId: shot.id, box } : missed,
      after: isAfter ? { is: 'taken', shotId: shot.id } : after,
    };
  });
}

const isPending = (picture: Picture | undefined): picture is Picture & { is: 'pending' } =>
  picture?.is === 'pending';

/** The newest picture of a stop, taken until then, that shows a touchpoint. */
export async function earlierPicture(
  stopId: string | undefined,
  key: string,
  until: number,
): Promise<Picture | undefined> {
  const shots = stopId ? await shotsOf(stopId) : [];
  const shot = shots.findLast(({ at, shows }) => at <= until && key in shows);
  return shot && { is: 'taken', shotId: shot.id, box: shot.shows[key] };
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
      before: isPending(before) ? none : before,
      after: isPending(after) ? none : after,
    }));
  }
}
