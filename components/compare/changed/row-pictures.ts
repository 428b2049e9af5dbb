import { type PictureChanges, picturePairs, type Taken } from '@/lib/compare/over-time';
import type { Comparison } from '@/lib/model/comparison';
import type { Shot } from '@/lib/model/shot';
import type { Box } from '@/lib/model/sighting';
import { db } from '@/lib/store/db';
import { pixelsOf } from '@/lib/store/shots';
import { changedShare, type Pixels, SLIP } from './share';

/** Larger pictures are made smaller first, so that no comparison holds up the screen. */
const MOST_PIXELS = 250_000;

/** What was worked out, for as long as the window is open: pictures never change, only their ids do. */
const known = new Map<string, Promise<number | undefined>>();

/** Rows whose picture could be compared, one after the other; `pause` gives way to the screen between two of them. */
export async function* pictureChanges(
  { rows, sides }: Pick<Comparison, 'rows' | 'sides'>,
  pause: () => Promise<void> = async () => {},
): AsyncGenerator<[rowId: string, share: number]> {
  for (const row of rows) {
    const shares: number[] = [];
    for (const pair of picturePairs(row, sides)) {
      if (!known.has(keyOf(pair))) await pause();
      const share = await shareOf(pair);
      if (share !== undefined) shares.push(share);
    }
    if (shares.length > 0) yield [row.id, Math.max(...shares)];
  }
}

/** All of them at once, for a report. */
export async function allPictureChanges(comparison: Comparison): Promise<PictureChanges> {
  const shares = new Map<string, number>();
  for await (const [rowId, share] of pictureChanges(comparison)) shares.set(rowId, share);
  return shares;
}

function shareOf(pair: [Taken, Taken]): Promise<number | undefined> {
  const key = keyOf(pair);
  const share = known.get(key) ?? compareTaken(pair).catch(() => undefined);
  known.set(key, share);
  return share;
}

const keyOf = (pair: [Taken, Taken]) => JSON.stringify(pair.map(({ shotId, box }) => [shotId, box]));

async function compareTaken([then, now]: [Taken, Taken]): Promise<number | undefined> {
  const [old, fresh] = await Promise.all([db.shots.get(then.shotId), db.shots.get(now.shotId)]);
  if (!old || !fresh || !isComparable(old, fresh)) return undefined;
  const [boxThen, boxNow] = [boxIn(old, then.box), boxIn(fresh, now.box)];
  if (!boxThen || !boxNow) return undefined;
  const area = Math.max(boxThen.width * boxThen.height, boxNow.width * boxNow.height);
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / area));
  const [before, after] = await Promise.all([draw(old, boxThen, scale, 0), draw(fresh, boxNow, scale, SLIP)]);
  return before && after && changedShare(before, after);
}

/** A wider window or a sharper screen draws everything otherwise, and what a walker photographed is no page. */
function isComparable(old: Shot, fresh: Shot): boolean {
  if (old.method === 'added' || fresh.method === 'added') return false;
  return old.viewport.width === fresh.viewport.width && old.pixelRatio === fresh.pixelRatio;
}

/** The touchpoint in pixels of the stored picture, as far as it is in it; without a box, all of the picture. */
function boxIn({ width, height, viewport }: Shot, box: Box | undefined): Box | undefined {
  const ratio = width / viewport.width;
  const { x, y, width: wide, height: high } = box ?? { x: 0, y: 0, ...viewport };
  const left = Math.max(0, Math.round(x * ratio));
  const top = Math.max(0, Math.round(y * ratio));
  const right = Math.min(width, Math.round((x + wide) * ratio));
  const bottom = Math.min(height, Math.round((y + high) * ratio));
  return right > left && bottom > top
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : undefined;
}

/** The part of a picture, with a margin of what stands round it. */
async function draw({ id }: Shot, box: Box, scale: number, margin: number): Promise<Pixels | undefined> {
  const pixels = await pixelsOf(id);
  if (!pixels) return undefined;
  const picture = await createImageBitmap(pixels.full);
  const width = Math.max(1, Math.round(box.width * scale)) + 2 * margin;
  const height = Math.max(1, Math.round(box.height * scale)) + 2 * margin;
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  pen.setTransform(scale, 0, 0, scale, margin - box.x * scale, margin - box.y * scale);
  pen.drawImage(picture, 0, 0);
  picture.close();
  return pen.getImageData(0, 0, width, height);
}
