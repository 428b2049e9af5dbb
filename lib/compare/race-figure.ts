import { type Figure, fitted, px, type Shape, upright, widthOf } from './figure';
import type { Lap, Race } from './race';
import { axisOf, axisShapes, TOP_PX } from './race-axis';
import { type RaceWords, verdictOf } from './race-words';

const FOOT_PX = 26;
const LANE_PX = 24;
/** A lane whose words do not fit behind its bar has them above it. */
const TALL_PX = 44;
const GROUP_GAP_PX = 10;
const LEFT_PX = 132;
/** On a narrow screen the kinds stand above their bars. */
const NARROW_PX = 640;
const KIND_LINE_PX = 22;

/**
 * All requests as bars on one time axis, one line each. `at` shows the race as it stood so many milliseconds after the
 * start; without it, the end. `width` in pixels.
 */
export function raceFigure({ groups, longest }: Race, words: RaceWords, width: number, at?: number): Figure {
  const isNarrow = width < NARROW_PX;
  const left = isNarrow ? 2 : LEFT_PX;
  const right = width - 14;
  const { shareOf } = axisOf(longest);
  const xOf = (ms: number) => left + (right - left) * shareOf(ms);
  const shapes: Shape[] = [];
  let y = TOP_PX;
  for (const { kind, laps } of groups) {
    const name = words.say(`kinds.${kind}`);
    const place = isNarrow ? { x: left, y: y + 12 } : { x: 0, y: y + 16 };
    shapes.push({
      is: 'text',
      ...place,
      text: fitted(name, LEFT_PX - 10),
      anchor: 'start',
      tone: 'mute',
      isBold: true,
    });
    if (isNarrow) y += KIND_LINE_PX;
    for (const lap of laps) {
      const lane = laneOf(lap, words, { xOf, left, right, y, at });
      shapes.push(...lane.shapes);
      y += lane.height;
    }
    y += GROUP_GAP_PX;
  }
  const axis = axisShapes(longest, words, { xOf, right, bottom: y });
  const cursor: Shape[] =
    at === undefined
      ? []
      : [{ is: 'line', d: `M${px(xOf(at))} ${TOP_PX - 6}V${y}`, width: 1.5, tone: 'ink' }];
  return { width, height: y + FOOT_PX, shapes: [...axis, ...shapes, ...cursor] };
}

interface Lane {
  xOf: (ms: number) => number;
  left: number;
  right: number;
  y: number;
  at: number | undefined;
}

function laneOf(
  lap: Lap,
  words: RaceWords,
  { xOf, left, right, y, at }: Lane,
): { shapes: Shape[]; height: number } {
  const until = Math.min(lap.after, at ?? Number.POSITIVE_INFINITY);
  const isOver = until === lap.after;
  const name = upright(words.names[lap.side] ?? '');
  const verdict = verdictOf(lap, words);
  const text = `${fitted(name, 160)} · ${verdict.text}`;
  // Behind its bar, and behind the promise where that ends later.
  const end = xOf(Math.max(lap.after, lap.promised ?? 0)) + 12;
  const fits = end + widthOf(text) < right;
  const line = fits ? y + LANE_PX / 2 : y + TALL_PX - 12;
  const isOpen = lap.how !== 'answered';
  const shapes: Shape[] = [
    {
      ...{
        is: 'line',
        side: lap.side,
        width: 7,
        d: `M${px(left)} ${line}H${px(Math.max(xOf(until), left + 1))}`,
      },
      ...(isOpen && { dash: '1 10' }),
      title: `${name}: ${verdict.text}`,
    },
    ...promiseShapes(lap, words, xOf, line),
    ...lap.answers
      .filter(({ after }) => after <= (at ?? Number.POSITIVE_INFINITY))
      .map(
        ({ after, answer }): Shape => ({
          ...{
            is: 'dot',
            x: xOf(after),
            y: line,
            r: 5.5,
            side: lap.side,
            isHollow: answer.isPersonal === false,
          },
          title: `${words.span(after)}: ${words.say(`race.by.${answer.by}`)}${answer.isPersonal === false ? ` (${words.say('race.automatic')})` : ''}`,
        }),
      ),
  ];
  const label: Shape = {
    ...{ is: 'text', text: isOver ? text : fitted(name, 160), tone: isOver ? verdict.tone : 'mute' },
    ...(fits ? { x: end, y: line + 4, anchor: 'start' } : { x: left, y: y + 15, anchor: 'start' }),
  };
  return { shapes: [...shapes, label], height: fits ? LANE_PX : TALL_PX };
}

function promiseShapes(
  { promised, wait }: Lap,
  { say }: RaceWords,
  xOf: (ms: number) => number,
  y: number,
): Shape[] {
  if (promised === undefined) return [];
  const x = px(xOf(promised));
  const title = say('race.promise', { text: upright(wait.promise?.text ?? '') });
  return [{ is: 'line', d: `M${x} ${y - 9}v18m-4 -18h8m-8 18h8`, width: 1.5, tone: 'ink', title }];
}
