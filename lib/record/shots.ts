import { v7 as makeId } from 'uuid';
import { browser } from 'wxt/browser';
import { callAllFrames, type Measurement } from '../messages/hand';
import type { NoPicture, Shot } from '../model/shot';
import type { Box } from '../model/sighting';
import type { Walk } from '../model/walk';
import { putShot } from '../store/shots';
import { develop } from './develop';

export type Taken = { ok: true; shot: Shot } | { ok: false; reason: NoPicture };

/** Chromium allows two pictures a second; a little more than half a second apart keeps below it. */
const APART_MS = 550;
/** Boxes that moved by more than this between the two measurements cannot be painted over safely. CSS pixels. */
const STILL_PX = 2;

/** Pictures waiting for their turn. Losing it with the worker loses pictures, never touchpoints. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Takes a picture of the walked tab's viewport, paints over what may have been typed, and stores it.
 * The page is measured right before and right after: another document, another tab in front, or private
 * fields that moved, and the pixels are thrown away (tried twice, then the reason is given).
 */
export function shoot(walk: Walk): Promise<Taken> {
  const turn = queue.then(async () => {
    const first = await tryToShoot(walk);
    if (first.ok || (first.reason !== 'moved' && first.reason !== 'quota')) return first;
    await new Promise((resolve) => setTimeout(resolve, APART_MS));
    return tryToShoot(walk);
  });
  queue = turn.then(() => new Promise((resolve) => setTimeout(resolve, APART_MS)));
  return turn;
}

async function tryToShoot(walk: Walk): Promise<Taken> {
  const { tabId } = walk;
  if (tabId === undefined) return no('not-in-front');
  const before = await measure(tabId);
  if (!before?.stopId) return no('page-changed');
  const pixels = await capture(tabId);
  if (!pixels.ok) return pixels;
  const after = await measure(tabId);
  if (after?.documentId !== before.documentId) return no('page-changed');
  if (!isStill(before, after)) return no('moved');
  return keep(walk, before.stopId, before, pixels, [...before.privateBoxes, ...after.privateBoxes]);
}

const no = (reason: NoPicture): { ok: false; reason: NoPicture } => ({ ok: false, reason });

/** The top page's measurement, with the private boxes of its frames where they stand in the top page. */
async function measure(tabId: number): Promise<Measurement | undefined> {
  const [top, ...frames] = await callAllFrames(tabId, 'measure');
  if (!top) return undefined;
  const inFrames = frames.flatMap((frame) => boxesInTop(frame, top));
  return { ...top, privateBoxes: [...top.privateBoxes, ...inFrames] };
}

/**
 * A frame knows its boxes only from its own corner. Where it can be told which frame of the page it is, and that it is
 * drawn at its own size, they are moved there; otherwise every frame that could be it is painted over as a whole.
 */
function boxesInTop(frame: Measurement, top: Measurement): Box[] {
  if (frame.privateBoxes.length === 0) return [];
  const candidates = top.frames.filter(({ host }) => host === frame.host || host === '');
  const [only] = candidates;
  if (!only || candidates.length > 1) return candidates.map(({ box }) => box);
  const isDrawnAtSize = Math.abs(only.box.width - frame.viewport.width) <= STILL_PX;
  if (!isDrawnAtSize) return [only.box];
  return frame.privateBoxes.map((box) => ({ ...box, x: box.x + only.box.x, y: box.y + only.box.y }));
}

type Captured =
  | { ok: true; picture: string; method: Shot['method']; at: number }
  | { ok: false; reason: NoPicture };

/** In Firefox a tab can be pictured by its id; elsewhere only what is in front, so it must be the walked tab before and after. */
async function capture(tabId: number): Promise<Captured> {
  const at = Date.now();
  try {
    if (import.meta.env.FIREFOX) {
      const picture = await (
        browser.tabs as unknown as { captureTab(id: number): Promise<string> }
      ).captureTab(tabId);
      return { ok: true, picture, method: 'captureTab', at };
    }
    const tab = await browser.tabs.get(tabId);
    if (!tab.active) return no('not-in-front');
    const picture = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    const later = await browser.tabs.get(tabId);
    if (!later.active || later.windowId !== tab.windowId) return no('not-in-front');
    return { ok: true, picture, method: 'captureVisibleTab', at };
  } catch (error) {
    return no(reasonOf(String(error)));
  }
}

/** The browser gives its reasons as sentences only. */
function reasonOf(error: string): NoPicture {
  if (error.includes('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND')) return 'quota';
  if (/permission|Missing host|activeTab|Cannot access/i.test(error)) return 'no-permission';
  return 'failed';
}

function isStill(before: Measurement, after: Measurement): boolean {
  if (Math.abs(before.scroll.x - after.scroll.x) > STILL_PX) return false;
  if (Math.abs(before.scroll.y - after.scroll.y) > STILL_PX) return false;
  if (before.privateBoxes.length !== after.privateBoxes.length) return false;
  return before.privateBoxes.every((box, index) => isSame(box, after.privateBoxes[index]));
}

function isSame(a: Box, b: Box | undefined): boolean {
  return b !== undefined && Math.abs(a.x - b.x) <= STILL_PX && Math.abs(a.y - b.y) <= STILL_PX;
}

async function keep(
  walk: Walk,
  stopId: string,
  page: Measurement,
  { picture, method, at }: Captured & { ok: true },
  masks: Box[],
): Promise<Taken> {
  const id = makeId();
  const developed = await develop(picture, page.viewport.width, masks);
  const { viewport, scroll, pixelRatio, shows } = page;
  const { full, thumb, width, height, sha256 } = developed;
  const stored = await putShot(
    {
      id,
      walkId: walk.id,
      stopId,
      at,
      method,
      width,
      height,
      viewport,
      scroll,
      pixelRatio,
      shows,
      masked: page.privateBoxes.length,
      type: 'image/webp',
      bytes: full.size,
      sha256,
    },
    { id, full, thumb },
  );
  if (stored.ok) return { ok: true, shot: stored.value };
  return no(stored.problem.code === 'storage-full' ? 'storage-full' : 'failed');
}
