import { px, type Shape, widthOf } from './figure';
import type { RaceWords } from './race-words';

/** Room above the first lane. */
export const TOP_PX = 10;

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Marks of the axis; those that would touch are left out. */
const TICKS = [
  0,
  10 * SECOND_MS,
  MINUTE_MS,
  10 * MINUTE_MS,
  HOUR_MS,
  8 * HOUR_MS,
  DAY_MS,
  7 * DAY_MS,
  30 * DAY_MS,
];

/** The axis is even below this and logarithmic above it: a chat's seconds and a letter's days are both seen. */
const EVEN_MS = 15 * SECOND_MS;

/** A race shorter than this has an axis that ends here. */
const SHORTEST_MS = 2 * MINUTE_MS;

/** Where a time stands on the axis, 0…1, and back. `longest` in milliseconds. */
export function axisOf(longest: number) {
  const most = Math.log1p(Math.max(longest, SHORTEST_MS) / EVEN_MS);
  return {
    shareOf: (ms: number) => Math.log1p(Math.max(0, ms) / EVEN_MS) / most,
    msOf: (share: number) => Math.expm1(share * most) * EVEN_MS,
  };
}

interface Axis {
  xOf: (ms: number) => number;
  right: number;
  bottom: number;
}

/** The axis below the lanes, with as many of its marks as find room. */
export function axisShapes(longest: number, { span, say }: RaceWords, { xOf, right, bottom }: Axis): Shape[] {
  const shapes: Shape[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const tick of TICKS) {
    if (tick > Math.max(longest, SHORTEST_MS)) break;
    const x = xOf(tick);
    const text = tick === 0 ? say('race.asked') : span(tick);
    const anchor = tick === 0 ? 'start' : x + widthOf(text) / 2 > right + 12 ? 'end' : 'middle';
    const begin = anchor === 'start' ? x : anchor === 'end' ? x - widthOf(text) : x - widthOf(text) / 2;
    shapes.push({ is: 'line', d: `M${px(x)} ${TOP_PX - 6}V${bottom}`, width: 1, tone: 'line' });
    if (begin < free) continue;
    shapes.push({ is: 'text', x, y: bottom + 18, text, anchor, tone: 'mute' });
    free = begin + widthOf(text) + 8;
  }
  return shapes;
}
