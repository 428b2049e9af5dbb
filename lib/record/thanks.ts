import type { Sighting } from '../model/sighting';
import type { Stop } from '../model/stop';
import type { Touchpoint } from '../model/touchpoint';
import { isWaiting } from '../model/wait';
import { db } from '../store/db';
import { startsClock } from '../vocabulary/requests';
import { begin, change, readable } from './waits';

/** So long after a request the page that thanks for it may still say when it is answered. */
const THANKS_WITHIN_MS = 10 * 60_000;
/** So soon after a form was sent the page that thanks for it is there. */
const FOLLOWS_WITHIN_MS = 60_000;

/** A page of the walk that thanks: what it shows now, and the stop as it was known before. */
interface Thanking {
  stop: Stop;
  sightings: readonly Sighting[];
  before: Stop | undefined;
}

/** A page that thanks tells that something was sent, and may say when the answer comes. */
export async function onThanks(page: Thanking): Promise<void> {
  if (!page.sightings.some(isThanks)) return;
  await takeAsSent(page);
  await takePromise(page);
}

const isThanks = ({ kind }: Sighting): boolean => kind === 'confirmation';

/**
 * A button that only seems to lead on ("Continue", on a form of one step) sent it after all, when the page thanks
 * right then and asks for nothing more: the clock starts at that press.
 */
async function takeAsSent(page: Thanking): Promise<void> {
  const { stop, sightings, before } = page;
  const { touchpoint, step } = (await lastUseIn(stop.walkId)) ?? {};
  if (!touchpoint || step?.act !== 'click' || !startsClock(touchpoint.kind, 'submit')) return;
  const isNew = stop.at > step.at || sightings.some((one) => isThanks(one) && !isIn(before, one));
  if (!isNew || Date.now() - step.at > FOLLOWS_WITHIN_MS) return;
  const sentFrom = touchpoint.stopId === stop.id ? before : await db.stops.get(touchpoint.stopId ?? '');
  const isNext = (one: Sighting) => startsClock(one.kind, 'submit') && !isIn(sentFrom, one);
  if (!sightings.some(isNext)) await begin(touchpoint, step.id, step.at);
}

const isIn = (stop: Stop | undefined, { key }: Sighting): boolean =>
  stop?.sightings.some((one) => one.key === key) ?? false;

async function lastUseIn(walkId: string) {
  const touchpoints = await db.touchpoints.where('walkId').equals(walkId).toArray();
  const uses = touchpoints.flatMap(usesOf);
  return uses.sort((x, y) => x.step.at - y.step.at).at(-1);
}

const usesOf = (touchpoint: Touchpoint) => touchpoint.steps.map((step) => ({ touchpoint, step }));

/** The newest request of the walk that was promised nothing takes what the page that thanks for it says. */
async function takePromise({ stop, sightings }: Thanking): Promise<void> {
  const promise = sightings.find((one) => isThanks(one) && one.facts.promise)?.facts.promise;
  if (!promise) return;
  const now = Date.now();
  const waits = await db.waits.where('walkId').equals(stop.walkId).sortBy('startedAt');
  const asked = waits.findLast((wait) => isWaiting(wait) && now - wait.startedAt < THANKS_WITHIN_MS);
  if (asked && !asked.promise) await change(asked.id, (wait) => ({ ...wait, promise: readable(promise) }));
}
