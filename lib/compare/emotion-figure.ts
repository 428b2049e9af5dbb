import { Stage } from '../model/kind';
import { dashOf, type Hue } from './brand-marks';
import type { StageFeeling } from './emotion';
import { type Figure, fitted, px, type Say, type Shape, upright, widthOf } from './figure';
import { MOST_ABREAST } from './sides-told';

const HEAD_PX = 28;
const PLOT_PX = 200;
const FOOT_PX = 12;
/** Room for the words of the levels. */
const LEFT_PX = 92;
const LEVELS = [2, 1, 0, -1, -2] as const;

/** One for each side: what it felt, stage by stage, and its mark. */
export interface Felt {
  felt: StageFeeling[][];
  hues: Hue[];
}

interface Point {
  x: number;
  y: number;
}

/**
 * The emotion curve: the stages from left to right, −2 … +2 from bottom to top. A dot is a touchpoint, filled where it
 * was judged and hollow where only the reaction is known; the line goes through the means of the stages and is dashed
 * across a stage in which nothing was judged. `width` in pixels.
 */
export function emotionFigure({ felt, hues }: Felt, say: Say, width: number): Figure {
  const column = (width - LEFT_PX - 4) / Stage.options.length;
  const height = HEAD_PX + PLOT_PX + FOOT_PX;
  const yOf = (value: number) => HEAD_PX + ((2 - value) / 4) * PLOT_PX;
  const xOf = (stage: number, share = 0.5) => LEFT_PX + column * (stage + share);
  return {
    width,
    height,
    shapes: [
      ...grid({ say, width, column, yOf }),
      ...felt.flatMap((stages, side) => dotsOf(stages, side, xOf, yOf, say)),
      // The first side's line lies over the others, and of many only it stands out.
      ...felt
        .map((stages, side) => {
          const isFaint = side > 0 && felt.length > MOST_ABREAST;
          return linesOf(stages, { side, hue: hues[side] ?? 0, isFaint }, xOf, yOf);
        })
        .reverse()
        .flat(),
    ],
  };
}

interface Frame {
  say: Say;
  width: number;
  column: number;
  yOf: (value: number) => number;
}

function grid({ say, width, column, yOf }: Frame): Shape[] {
  const heads = headsOf(say, column);
  const levels = LEVELS.flatMap((value): Shape[] => [
    {
      is: 'line',
      d: `M${LEFT_PX} ${px(yOf(value))}H${width - 4}`,
      width: value === 0 ? 1.5 : 1,
      tone: 'line',
    },
    {
      ...{ is: 'text', text: fitted(say(`judging.judge.emotions.${value}`), LEFT_PX - 10), tone: 'mute' },
      ...{ x: LEFT_PX - 10, y: yOf(value) + 4, anchor: 'end' },
    },
  ]);
  const stages = Stage.options.flatMap((_, index): Shape[] => [
    {
      ...{
        is: 'text',
        anchor: 'middle',
        tone: 'mute',
        isBold: true,
        x: LEFT_PX + column * (index + 0.5),
        y: 14,
      },
      text: heads[index] ?? '',
    },
    ...(index > 0
      ? [
          {
            is: 'line',
            d: `M${px(LEFT_PX + column * index)} ${HEAD_PX - 6}V${HEAD_PX + PLOT_PX + 6}`,
            width: 1,
            tone: 'line',
          } as const,
        ]
      : []),
  ]);
  return [...levels, ...stages];
}

/** Number and name of each stage, or as much of these as has room above every column. */
function headsOf(say: Say, column: number): string[] {
  const numbers = Stage.options.map((stage) => say(`stages.${stage}.number`));
  const names = Stage.options.map((stage) => say(`stages.${stage}.name`));
  const whole = numbers.map((number, index) => `${number} ${names[index]}`);
  return [whole, names].find((heads) => heads.every((head) => widthOf(head) <= column)) ?? numbers;
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
        title: `${name}: ${say(`judging.judge.emotions.${value}`)} (${say(`emotion.by.${by}`)})`,
      };
    }),
  );
}

function linesOf(
  stages: StageFeeling[],
  { side, hue, isFaint }: { side: number; hue: Hue; isFaint: boolean },
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
    const width = skips || isFaint ? 1.5 : 3;
    return { is: 'line', d, side, width, isFaint, dash: skips ? '2 5' : dashOf(hue) };
  });
  const nodes = known.map(
    ({ x, y }): Shape => ({ is: 'dot', x, y, r: isFaint ? 4 : 5.5, side, isHollow: false }),
  );
  return [...shapes, ...nodes];
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
