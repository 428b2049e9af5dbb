import { callPage } from '../messages/call-page';
import { fail, type Result, succeed } from '../model/result';
import type { NoPicture } from '../model/shot';
import type { Box } from '../model/sighting';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { readSettings } from '../store/settings';
import { pageShotOf } from '../store/shots';
import { type Captured, capture, no } from './capture';
import { finish } from './develop';
import { isSamePage, isStill, type Measured, measure } from './page-measure';
import { followPage, type Progress } from './page-progress';
import { hidePinned, type Stage } from './pinned';
import { HIGHEST, heightOf, mostOf, newSheet, partsOf, type Sheet, smallest } from './sheet';
import { APART_MS, inTurn, keep, type Taken } from './shots';

const MAY_TRY = 3;

/**
 * Pictures the page from top to bottom. In Firefox in one go; elsewhere, or where only a part of the page scrolls, viewport by viewport, put together: what is fixed
 * or sticky appears once, what loads lazily has come. At most 16,000 pixels high, the rest is left out and said. Goes
 * back to where the page was. Each part is measured before and after and painted over like any picture.
 */
function shootPage(walk: Walk): Promise<Taken> {
  return inTurn(async () => {
    const { tabId } = walk;
    const start = await measure(walk, 'view');
    if (tabId === undefined || !start?.stopId) return no('page-changed');
    if (start.lens.scale !== 1) return no('magnified');
    const progress = await followPage(walk.id);
    try {
      await callPage(tabId, 'awaken', mostOf(start));
      return import.meta.env.FIREFOX && !start.pane
        ? await inOneGo(walk, tabId, start)
        : await inParts(walk, tabId, start, progress);
    } finally {
      await callPage(tabId, 'scrollTo', start.scroll.y);
      await progress.end();
    }
  });
}

/** The same on demand. Asked twice while it is under way, it is one picture. */
export async function picturePage({ walkId }: { walkId: string }): Promise<Result<{ reason?: NoPicture }>> {
  const walk = await db.walks.get(walkId);
  if (!walk) return fail('no-such-walk');
  const taking = underWay.get(walkId) ?? shootPage(walk).finally(() => underWay.delete(walkId));
  underWay.set(walkId, taking);
  const taken = await taking;
  return succeed(taken.ok ? {} : { reason: taken.reason });
}

const underWay = new Map<string, Promise<Taken>>();

/** Pages tried by themselves since the worker woke, so that one that keeps moving is not tried for ever. */
const tried = new Set<string>();

/** Where the user wants every page whole: once for each stop, when its viewport has been pictured. */
export async function pictureByItself(walkId: string, stopId: string): Promise<void> {
  if (tried.has(stopId) || !(await readSettings()).fullPage || (await pageShotOf(stopId))) return;
  tried.add(stopId);
  await picturePage({ walkId });
}

async function inOneGo(walk: Walk, tabId: number, start: Measured): Promise<Taken> {
  await callPage(tabId, 'goTo', 0);
  const before = await measure(walk, 'page');
  if (!isSamePage(start, before)) return no('page-changed');
  const height = heightOf(before);
  const pixels = await capture(tabId, { x: 0, y: 0, width: before.client.width, height });
  if (!pixels.ok) return pixels;
  const after = await measure(walk, 'page');
  if (!isSamePage(before, after)) return no('page-changed');
  if (!isStill(before, after)) return no('moved');
  const sheet = newSheet(before, height);
  await sheet.put(
    pixels.picture,
    before,
    [...before.masks, ...after.masks],
    [{ x: 0, y: 0, width: before.client.width, height }],
  );
  return finishPage(walk, before, pixels, sheet);
}

/** One viewport after the other; the page may grow meanwhile. */
async function inParts(walk: Walk, tabId: number, start: Measured, progress: Progress): Promise<Taken> {
  const stage = await hidePinned(tabId);
  try {
    let sheet: Sheet | undefined;
    for (let y = 0; ; ) {
      const part = await takePart(walk, tabId, start, y, stage);
      if (!part.ok) return part;
      const { page, pixels, masks } = part;
      const height = Math.min(heightOf(page), HIGHEST / (sheet?.scale ?? smallest(page)));
      sheet = sheet?.height === height ? sheet : newSheet(page, height, sheet);
      // A page that cannot be scrolled further is at its end, whatever height it claims.
      const isLast = page.scroll.y + page.client.height >= height - 1 || page.scroll.y < y - 1;
      await sheet.put(pixels.picture, page, masks, partsOf(page, { isFirst: y === 0, isLast }));
      const step = page.pane?.height ?? page.client.height;
      const done = page.scroll.y + step;
      if (await progress.tell(done / step, height / step)) return no('cancelled');
      if (isLast) return await finishPage(walk, page, pixels, sheet);
      y = Math.min(done, height - page.client.height);
      await new Promise((resolve) => setTimeout(resolve, APART_MS));
    }
  } finally {
    await stage.end();
  }
}

type Part =
  | { ok: true; page: Measured; pixels: Captured & { ok: true }; masks: Box[] }
  | ReturnType<typeof no>;

async function takePart(walk: Walk, tabId: number, start: Measured, y: number, stage: Stage): Promise<Part> {
  let missed: ReturnType<typeof no> = no('moved');
  for (let time = 0; time < MAY_TRY; time++) {
    if (time > 0) await new Promise((resolve) => setTimeout(resolve, APART_MS));
    await callPage(tabId, 'goTo', y);
    const ahead = await measure(walk, 'view');
    if (!isSamePage(start, ahead)) return no('page-changed');
    await stage.set({ isFirst: y === 0, isLast: y + ahead.client.height >= heightOf(ahead) - 1 });
    if ((await callPage(tabId, 'drawn')) === false) continue;
    const before = await measure(walk, 'view');
    const pixels = await capture(tabId);
    if (!pixels.ok && pixels.reason !== 'quota') return pixels;
    const after = await measure(walk, 'view');
    if (!isSamePage(start, before) || !isSamePage(start, after)) return no('page-changed');
    if (pixels.ok && isStill(before, after))
      return { ok: true, page: before, pixels, masks: [...before.masks, ...after.masks] };
    missed = pixels.ok ? no('moved') : pixels;
  }
  return missed;
}

async function finishPage(
  walk: Walk,
  page: Measured,
  pixels: Captured & { ok: true },
  { canvas, height, shows, masked }: Sheet,
): Promise<Taken> {
  return keep(walk, { ...page, shows }, pixels, await finish(canvas), {
    extent: 'page',
    viewport: { width: page.client.width, height },
    scroll: { x: 0, y: 0 },
    masked,
    ...(page.page.height > height && { pageHeight: page.page.height }),
  });
}
