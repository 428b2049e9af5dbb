import { callPage } from '../messages/hand';
import type { PictureMoment } from '../messages/protocol';
import type { NoPicture, Picture, Shot } from '../model/shot';
import type { Box } from '../model/sighting';
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
  const keys = waiting.map((one) => one.key);
  const boxes =
    (walk.tabId !== undefined && keys.length > 0 && (await callPage(walk.tabId, 'inView', keys))) || {};
  for (const touchpoint of waiting) await hang(touchpoint.id, taken.shot, moment, boxes[touchpoint.key]);
  await forgetShots(walk.id);
  return taken;
}

async function waitingFor(walkId: string): Promise<Touchpoint[]> {
  const all = await db.touchpoints.where('walkId').equals(walkId).toArray();
  return all.filter(({ before, after }) => before.is === 'pending' || after?.is === 'pending');
}

/** Puts a shot where the touchpoint waits for one. A picture of another page cannot be the one "before". */
function hang(id: string, shot: Shot, moment: PictureMoment, box: Box | undefined): Promise<unknown> {
  return changeTouchpoint(id, ({ before, after, stopId }) => {
    if (before.is === 'pending' && moment === 'aim') {
      const isSamePage = stopId === shot.stopId;
      return {
        before: isSamePage
          ? { is: 'taken', shotId: shot.id, box: before.box ?? box }
          : { is: 'none', reason: 'page-changed' },
      };
    }
    const isAfter = moment === 'settled' && after?.is === 'pending' && shot.at > after.since;
    if (!isAfter) return {};
    const missed: Picture = { is: 'none', reason: 'page-changed' };
    return { before: before.is === 'pending' ? missed : before, after: { is: 'taken', shotId: shot.id } };
  });
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
