import { Stage } from '../model/kind';
import type { StageFeeling } from './emotion';
import { type Figure, fitted, px, type Say, type Shape, upright } from './figure';

const HEAD_PX = 28;
const PLOT_PX = 200;
const FOOT_PX = 12;
const LEFT_PX = 76;
/** On a narrow screen the words of the levels stand inside the plot. */
const NARROW_PX = 520;
const LEVELS = [2, 1, 0, -1, -2] as const;

/** Dashes by which lines of one colour are told apart, when there are more sides than colours. */
const DASHES = [undefined, '7 4', '2 4', '10 3 2 3'];
const HUES = 6;

interface Point {
  x: number;
  y: number;
}

/**
 * The emotion curve: the stages from left to right, −2 … +2 from bottom to top. A dot is a touchpoint, filled where it
 * was judged and hollow where only the reaction is known; the line goes through the means of the stages and is dashed
 * across a stage in which nothing was judged. `width` in pixels.
 */
export function emotionFigure(sides: StageFeeling[][], say: Say, width: number): Figure {
  const left = width < NARROW_PX ? 4 : LEFT_PX;
  const column = (width - left - 4) / Stage.options.length;
  const height = HEAD_PX + PLOT_PX + FOOT_PX;
  const yOf = (value: number) => HEAD_PX + ((2 - value) / 4) * PLOT_PX;
  const xOf = (stage: number, share = 0.5) => left + column * (stage + share);
  return {
    width,
    height,
    shapes: [
      ...grid({ say, width, left, column, yOf }),
      ...sides.flatMap((stages, side) => dotsOf(stages, side, xOf, yOf, say)),
      ...sides.flatMap((stages, side) => linesOf(stages, side, sides.length, xOf, yOf)),
    ],
  };
}

interface Frame {
  say: Say;
  width: number;
  left: number;
  column: number;
  yOf: (value: number) => number;
}

function grid({ say, width, left, column, yOf }: Frame): Shape[] {
  const isNarrow = left < LEFT_PX;
  const levels = LEVELS.flatMap((value): Shape[] => [
    { is: 'line', d: `M${left} ${px(yOf(value))}H${width - 4}`, width: value === 0 ? 1.5 : 1, tone: 'line' },
    {
      ...{ is: 'text', text: say(`emotion.levels.${value}`), tone: 'mute' },
      ...(isNarrow
        ? { x: left + 2, y: yOf(value) - 4, anchor: 'start' }
        : { x: left - 10, y: yOf(value) + 4, anchor: 'end' }),
    },
  ]);
  const stages = Stage.options.flatMap((stage, index): Shape[] => [
    {
      ...{
        is: 'text',
        anchor: 'middle',
        tone: 'mute',
        isBold: true,
        x: left + column * (index + 0.5),
        y: 14,
      },
      text: fitted(
        `${say(`stages.${stage}.number`)} ${isNarrow ? '' : say(`stages.${stage}.name`)}`,
        column - 4,
      ),
    },
    ...(index > 0
      ? [
          {
            is: 'line',
            d: `M${px(left + column * index)} ${HEAD_PX - 6}V${HEAD_PX + PLOT_PX + 6}`,
            width: 1,
            tone: 'line',
          } as const,
        ]
      : []),
  ]);
  return [...levels, ...stages];
}

function dotsOf(
  stages: StageFeeling[],
  side: number,
  xOf: (stage: number, share: number) => number,
  yOf: (value: number) => number,
  say: Say,
): Shape[] {
  return stages.flatMap(({ feelings }, stage) =>
    feelings.map(({ touchpoint, value, by }, index): Shape => {
      const share = (index + 1) / (feelings.length + 1);
      const name = upright(touchpoint.name ?? '') || say(`kinds.${touchpoint.kind}`);
      return {
        ...{ is: 'dot', r: 4, side, isFaint: true, isHollow: by === 'reaction' },
        ...{ x: xOf(stage, share), y: yOf(value) },
        title: `${name}: ${say(`emotion.levels.${value}`)} (${say(`emotion.by.${by}`)})`,
      };
    }),
  );
}

function linesOf(
  stages: StageFeeling[],
  side: number,
  count: number,
  xOf: (stage: number) => number,
  yOf: (value: number) => number,
): Shape[] {
  const known = stages.flatMap(({ mean }, stage) =>
    mean === undefined ? [] : [{ stage, x: xOf(stage), y: yOf(mean) }],
  );
  const slopes = slopesOf(known);
  const shapes = known.slice(1).map((to, index): Shape => {
    const from = known[index] ?? to;
    const d = `M${px(from.x)} ${px(from.y)}${curveTo(from, to, slopes[index] ?? 0, slopes[index + 1] ?? 0)}`;
    const skips = to.stage - from.stage > 1;
    return { is: 'line', d, side, width: skips ? 1.5 : 3, dash: skips ? '2 5' : dashOf(side, count) };
  });
  const nodes = known.map(({ x, y }): Shape => ({ is: 'dot', x, y, r: 5.5, side, isHollow: false }));
  return [...shapes, ...nodes];
}

function dashOf(side: number, count: number): string | undefined {
  return count > HUES ? DASHES[Math.floor(side / HUES) % DASHES.length] : undefined;
}

/** A cubic from point to point; a third of the way on either side lies on the slope. */
function curveTo(from: Point, to: Point, out: number, into: number): string {
  const third = (to.x - from.x) / 3;
  const ends = [from.x + third, from.y + third * out, to.x - third, to.y - third * into, to.x, to.y];
  return `C${ends.map(px).join(' ')}`;
}

/** Slopes at which the line neither over- nor undershoots its points (Fritsch and Carlson, 1980, in the form of Steffen, 1990). */
function slopesOf(points: Point[]): number[] {
  return points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return 0;
    const [into, out] = [slope(before, point), slope(point, after)];
    if (into * out <= 0) return 0;
    const mean = (into + out) / 2;
    return Math.sign(into) * Math.min(Math.abs(mean), 2 * Math.abs(into), 2 * Math.abs(out));
  });
}

const slope = (from: Point, to: Point) => (to.y - from.y) / (to.x - from.x);
