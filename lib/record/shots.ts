import { v7 as makeId } from 'uuid';
import { callPage } from '../messages/call-page';
import type { NoPicture, Shot } from '../model/shot';
import type { Walk } from '../model/walk';
import { putShot } from '../store/shots';
import { type Captured, capture, no } from './capture';
import { type Developed, develop } from './develop';
import { isSamePage, isStill, type Measured, measure, zoomOf } from './page-measure';

export type Taken = { ok: true; shot: Shot } | { ok: false; reason: NoPicture };

/** Chromium allows two pictures a second; a little more than half a second apart keeps below it. */
export const APART_MS = 550;

/** Pictures waiting for their turn. Losing it with the worker loses pictures, never touchpoints. */
let queue: Promise<unknown> = Promise.resolve();

/** Waits for its turn in the queue of pictures; the next one starts only when the browser's quota allows it. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined).then(() => new Promise((resolve) => setTimeout(resolve, APART_MS)));
  return turn;
}

/**
 * Takes a picture of the walked tab's viewport, paints over what may have been typed, and stores it.
 * The page is measured right before and right after: another document, another tab in front, or private
 * fields that moved, and the pixels are thrown away (tried twice, then the reason is given).
 */
export function shoot(walk: Walk): Promise<Taken> {
  return inTurn(async () => {
    const first = await tryToShoot(walk);
    if (first.ok || (first.reason !== 'moved' && first.reason !== 'quota')) return first;
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
    return tryToShoot(walk);
  });
}

async function tryToShoot(walk: Walk): Promise<Taken> {
  const { tabId } = walk;
  if (tabId === undefined) return no('not-in-front');
  if ((await callPage(tabId, 'drawn')) === false) return no('moved');
  const before = await measure(walk, 'view');
  if (!before?.stopId) return no('page-changed');
  const pixels = await capture(tabId);
  if (!pixels.ok) return pixels;
  const after = await measure(walk, 'view');
  if (!isSamePage(before, after)) return no('page-changed');
  if (!isStill(before, after)) return no('moved');
  const masks = [...before.masks, ...after.masks];
  const developed = await develop(pixels.picture, before.viewport.width, masks);
  return keep(walk, before, pixels, developed, { masked: before.masks.length });
}

/** Stores a picture with how it was made and under what conditions. */
export async function keep(
  walk: Walk,
  page: Measured,
  { method, at }: Captured & { ok: true },
  { full, thumb, ...sizes }: Developed,
  special: Pick<Shot, 'masked'> & Partial<Shot>,
): Promise<Taken> {
  const { stopId, viewport, scroll, pixelRatio, shows, theme } = page;
  if (!stopId) return no('page-changed');
  const id = makeId();
  const shot: Shot = {
    ...{ id, walkId: walk.id, stopId, at, method, viewport, scroll, pixelRatio, theme, shows, ...sizes },
    ...{ zoom: await zoomOf(walk.tabId ?? -1), type: 'image/webp', bytes: full.size, ...special },
  };
  const stored = await putShot(shot, { id, full, thumb });
  if (stored.ok) return { ok: true, shot: stored.value };
  return no(stored.problem.code === 'storage-full' ? 'storage-full' : 'failed');
}
