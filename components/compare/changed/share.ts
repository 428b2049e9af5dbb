import pixelmatch from 'pixelmatch';
import { isPictureChanged } from '@/lib/compare/over-time';
import { TOLERANCE } from '../../viewer/picture-change';

/** Pixels as a canvas gives them. */
export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** How far, in pixels, the later picture is moved about to find the place where it fits best: layout rounds anew each time. */
export const SLIP = 1;

/** Lengths that differ by this much are the same length, rounded otherwise. */
const ROUNDING = 2;

/**
 * How much of a touchpoint's picture changed, 0…1. `now` has a margin of `SLIP` pixels all round, so that it can be
 * moved. What only one of them covers, because it is larger, has changed.
 */
export function changedShare(then: Pixels, now: Pixels): number {
  const [nowWidth, nowHeight] = [now.width - 2 * SLIP, now.height - 2 * SLIP];
  const width = Math.min(then.width, nowWidth);
  const height = Math.min(then.height, nowHeight);
  if (width < 1 || height < 1) return 1;
  const old = cut(then, { x: 0, y: 0, width, height });
  let least = width * height;
  for (const { x, y } of SLIPS) {
    const fresh = cut(now, { x: SLIP + x, y: SLIP + y, width, height });
    least = Math.min(least, pixelmatch(old, fresh, undefined, width, height, { threshold: TOLERANCE }));
    if (!isPictureChanged(least / (width * height))) break;
  }
  const alone = excess(then.width, nowWidth) * then.height + excess(then.height, nowHeight) * width;
  return Math.min(1, (least + alone) / (width * height + alone));
}

/** Not moved at all first: that is how most pictures fit. */
const SLIPS = [0, -SLIP, SLIP].flatMap((y) => [0, -SLIP, SLIP].map((x) => ({ x, y })));

function excess(one: number, other: number): number {
  const by = Math.abs(one - other);
  return by > ROUNDING ? by : 0;
}

interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

function cut({ data, width: stride }: Pixels, { x, y, width, height }: Part): Uint8ClampedArray {
  const part = new Uint8ClampedArray(width * height * 4);
  for (let line = 0; line < height; line++) {
    const from = ((y + line) * stride + x) * 4;
    part.set(data.subarray(from, from + width * 4), line * width * 4);
  }
  return part;
}
