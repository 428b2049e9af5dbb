import type { CSSProperties } from 'react';
import type { Box } from '@/lib/model/sighting';

interface Size {
  width: number;
  height: number;
}

/** Less than this was a click and no stroke. Pixels of the picture. */
const SMALLEST = 4;
/** One press of an arrow key. */
const STEP = 8;

/** The box between two points, inside the picture and on whole pixels; undefined when it is no more than a click. */
export function spanned(
  a: { x: number; y: number },
  b: { x: number; y: number },
  { width, height }: Size,
): Box | undefined {
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const left = Math.floor(within(Math.min(a.x, b.x), width));
  const top = Math.floor(within(Math.min(a.y, b.y), height));
  const right = Math.ceil(within(Math.max(a.x, b.x), width));
  const bottom = Math.ceil(within(Math.max(a.y, b.y), height));
  if (right - left < SMALLEST || bottom - top < SMALLEST) return undefined;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What a key does to a box: moves it, sizes it (with Shift), or takes it away. Undefined for every other key. */
export function moveBox(box: Box, key: string, isSizing: boolean, picture: Size): Box | 'gone' | undefined {
  if (key === 'Delete' || key === 'Backspace') return 'gone';
  const across = key === 'ArrowRight' ? STEP : key === 'ArrowLeft' ? -STEP : 0;
  const down = key === 'ArrowDown' ? STEP : key === 'ArrowUp' ? -STEP : 0;
  if (across === 0 && down === 0) return undefined;
  if (isSizing)
    return {
      ...box,
      width: Math.min(Math.max(box.width + across, STEP), picture.width - box.x),
      height: Math.min(Math.max(box.height + down, STEP), picture.height - box.y),
    };
  return {
    ...box,
    x: Math.min(Math.max(box.x + across, 0), picture.width - box.width),
    y: Math.min(Math.max(box.y + down, 0), picture.height - box.height),
  };
}

/** Where a box lies on a picture that is drawn at any size. */
export function boxStyle(box: Box, { width, height }: Size): CSSProperties {
  const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(3)}%`;
  return {
    left: percent(box.x, width),
    top: percent(box.y, height),
    width: percent(box.width, width),
    height: percent(box.height, height),
  };
}
