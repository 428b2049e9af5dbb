import { v7 as makeId } from 'uuid';
import { browser } from 'wxt/browser';
import { callPage } from '../messages/call-page';
import type { Parsed } from '../messages/protocol';
import { fail, type Result, succeed } from '../model/result';
import type { NoPicture, Shot } from '../model/shot';
import type { Sighting } from '../model/sighting';
import type { Touchpoint } from '../model/touchpoint';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { shotsOf } from '../store/shots';
import { changeTouchpoint, putTouchpoint } from '../store/touchpoints';
import { meet } from './recognise';
import { shoot } from './shots';

/**
 * Puts sightings of the current stop into the chain as seen. They are stored first, all of them;
 * then the page is scrolled from one to the next and pictured, one picture for all that it shows.
 */
export async function addSeen(
  { walkId, stopId, keys }: Parsed<'addSeen'>,
  origin: Touchpoint['origin'] = 'walker',
): Promise<Result<{ added: number }>> {
  const walk = await db.walks.get(walkId);
  const stop = await db.stops.get(stopId);
  if (!walk) return fail('no-such-walk');
  if (!stop) return fail('no-such-stop');
  const sightings = stop.sightings.filter((sighting) => keys.includes(sighting.key));
  const added: Touchpoint[] = [];
  for (const [index, sighting] of sightings.entries()) {
    const at = Date.now() + index;
    const stored = await putTouchpoint(walkId, sighting.key, (known) =>
      meet(known, sighting, {
        id: makeId(),
        walkId,
        stopId,
        at,
        origin,
        before: { is: 'pending', since: at },
      }),
    );
    if (!stored.ok) return stored;
    if (stored.value.before.is === 'pending') added.push(stored.value);
  }
  await pictureSeen(walk, stopId, sightings, added);
  return succeed({ added: added.length });
}

async function pictureSeen(
  walk: Walk,
  stopId: string,
  sightings: Sighting[],
  added: Touchpoint[],
): Promise<void> {
  const waiting = new Map(added.map((touchpoint) => [touchpoint.key, touchpoint]));
  // What a picture of this page already shows needs no other; a popup that was closed has only that one.
  for (const shot of (await shotsOf(stopId)).reverse()) await hangAll(shot, waiting);
  if (waiting.size === 0) return;
  const { tabId } = walk;
  const start = tabId === undefined ? undefined : await callPage(tabId, 'measure');
  if (tabId === undefined || start?.stopId !== stopId) return giveUp([...waiting.values()], 'page-changed');
  const fromTop = [...sightings].sort((a, b) => (a.box?.y ?? 0) - (b.box?.y ?? 0));
  for (const { key, frame, state } of fromTop) {
    if (!waiting.has(key)) continue;
    const box = await callPage(tabId, 'show', key, frame);
    const taken = box ? await shoot(walk) : undefined;
    // The page may have become another one that shows the same.
    if (taken?.ok && taken.shot.stopId !== stopId) await giveUp([waiting.get(key)], 'page-changed');
    else if (box && taken?.ok)
      await hangAll({ ...taken.shot, shows: { ...taken.shot.shows, [key]: box } }, waiting);
    else await giveUp([waiting.get(key)], taken && !taken.ok ? taken.reason : reasonFor(state));
    waiting.delete(key);
  }
  await callPage(tabId, 'scrollTo', start.scroll.y);
}

/** Hangs one picture at every waiting touchpoint that it shows. */
async function hangAll({ id, shows }: Shot, waiting: Map<string, Touchpoint>): Promise<void> {
  for (const [key, touchpoint] of waiting) {
    const box = shows[key];
    if (!box) continue;
    await changeTouchpoint(touchpoint.id, () => ({ before: { is: 'taken', shotId: id, box } }));
    waiting.delete(key);
  }
}

/** Something declared by a script, or hidden in a menu, has nothing that could be brought into view. */
const reasonFor = (state: Sighting['state']): NoPicture =>
  state === 'visible' ? 'page-changed' : 'out-of-view';

async function giveUp(touchpoints: (Touchpoint | undefined)[], reason: NoPicture): Promise<void> {
  for (const touchpoint of touchpoints) {
    if (touchpoint) await changeTouchpoint(touchpoint.id, () => ({ before: { is: 'none', reason } }));
  }
}

/** A picture of anything, as a touchpoint that the walker names. */
export async function snapshot({
  walkId,
  name,
}: Parsed<'snapshot'>): Promise<Result<{ touchpointId: string }>> {
  const walk = await db.walks.get(walkId);
  if (!walk) return fail('no-such-walk');
  const id = makeId();
  const at = Date.now();
  const taken = await shoot(walk);
  const sighting: Sighting = {
    key: `other:snapshot:${id}`,
    kind: 'other',
    state: 'visible',
    place: 'text',
    label: '',
    count: 1,
    facts: {},
    evidence: [],
    confidence: 1,
    path: [],
  };
  const before = taken.ok
    ? ({ is: 'taken', shotId: taken.shot.id } as const)
    : ({ is: 'none', reason: taken.reason } as const);
  const stopId = taken.ok ? taken.shot.stopId : walk.currentStopId;
  const stored = await putTouchpoint(walkId, sighting.key, () => ({
    ...meet(undefined, sighting, { id, walkId, stopId, at, origin: 'walker', before }),
    name,
  }));
  return stored.ok ? succeed({ touchpointId: id }) : stored;
}

/** Brings the walked tab to the front and scrolls to a touchpoint. */
export async function showOnPage({ walkId, key }: Parsed<'showOnPage'>): Promise<Result<null>> {
  const walk = await db.walks.get(walkId);
  if (walk?.tabId === undefined) return fail('tab-gone');
  const stop = walk.currentStopId ? await db.stops.get(walk.currentStopId) : undefined;
  const frame = stop?.sightings.find((sighting) => sighting.key === key)?.frame;
  await browser.tabs.update(walk.tabId, { active: true });
  const shown = await callPage(walk.tabId, 'show', key, frame);
  return shown ? succeed(null) : fail('not-found-on-page');
}
