import { browser } from 'wxt/browser';
import { callAllFrames } from '../messages/call-page';
import type { MeasureAsked, Measurement } from '../messages/measurement';
import type { Box } from '../model/sighting';
import type { Walk } from '../model/walk';
import { db } from '../store/db';
import { inject } from './inject';
import { masksOf } from './masks';

/** Boxes that moved by more than this between two measurements cannot be painted over safely. CSS pixels. */
const STILL_PX = 2;

/** The top page, with all that must be painted over in a picture of it. */
export interface Measured extends Measurement {
  masks: Box[];
}

/**
 * Measures the walked page and all its frames. Frames that have no walker yet get one and are measured again, because
 * what nobody could look into is painted over whole.
 */
export async function measure(walk: Walk, extent: MeasureAsked['extent']): Promise<Measured | undefined> {
  const { tabId } = walk;
  if (tabId === undefined) return undefined;
  const asked: MeasureAsked = { extent, ...(await whatIsPrivate(walk)) };
  let all = await callAllFrames(tabId, 'measure', asked);
  if (hasStranger(all) && (await inject(walk))) all = await callAllFrames(tabId, 'measure', asked);
  const [top] = all;
  if (!top) return undefined;
  const masks = masksOf(all).map((box) => magnified(box, top));
  const shows = Object.entries(top.shows).map(([key, box]) => [key, magnified(box, top)]);
  return { ...top, masks, shows: Object.fromEntries(shows) };
}

async function whatIsPrivate({ id, brandId }: Walk): Promise<Omit<MeasureAsked, 'extent'>> {
  const brand = await db.brands.get(brandId);
  const touchpoints = await db.touchpoints.where('walkId').equals(id).toArray();
  const hasSent = touchpoints.some(({ steps }) => steps.some(({ act }) => act !== 'click'));
  return { hasSent, privateParts: brand?.privateParts ?? [] };
}

/** More frames than have answered. */
function hasStranger(all: Measurement[]): boolean {
  const seen = all.reduce((sum, { frames }) => sum + frames.length, 0);
  return seen > all.length - 1;
}

/** Two fingers magnify what the page believes to stand elsewhere. */
function magnified(box: Box, { lens: { x, y, scale } }: Measurement): Box {
  return {
    x: (box.x - x) * scale,
    y: (box.y - y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

/** The same page of the walk. On a site without loads the document stays when the page becomes another. */
export const isSamePage = (before: Measured, after: Measured | undefined): after is Measured =>
  after?.documentId === before.documentId && after.stopId === before.stopId;

/** The same document, scrolled the same, with everything private where it was. */
export function isStill(before: Measured, after: Measured): boolean {
  if (Math.abs(before.scroll.x - after.scroll.x) > STILL_PX) return false;
  if (Math.abs(before.scroll.y - after.scroll.y) > STILL_PX) return false;
  if (before.lens.scale !== after.lens.scale || before.masks.length !== after.masks.length) return false;
  return before.masks.every((box, index) => isSame(box, after.masks[index]));
}

function isSame(a: Box, b: Box | undefined): boolean {
  return (
    b !== undefined &&
    [a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height].every((by) => Math.abs(by) <= STILL_PX)
  );
}

/** The browser's zoom of a tab, 1 where it does not tell. */
export function zoomOf(tabId: number): Promise<number> {
  return browser.tabs.getZoom(tabId).catch(() => 1);
}
