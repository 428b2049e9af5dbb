import { type Figure, fitted, px, type Say, type Shape, upright, widthOf } from './figure';
import type { Lap, Race } from './race';

const TOP_PX = 10;
const FOOT_PX = 26;
const LANE_PX = 24;
/** A lane whose words do not fit behind its bar has them above it. */
const TALL_PX = 40;
const GROUP_GAP_PX = 10;
const LEFT_PX = 132;
/** On a narrow screen the kinds stand above their bars. */
const NARROW_PX = 640;
const KIND_LINE_PX = 22;

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

export interface RaceWords {
  say: Say;
  /** Of the sides, in order. */
  names: string[];
  /** "41 min", from milliseconds. */
  span: (ms: number) => string;
}

/** Where a time stands on the axis, 0…1, and back. `longest` in milliseconds. */
export function axisOf(longest: number) {
  const most = Math.log1p(Math.max(longest, SHORTEST_MS) / EVEN_MS);
  return {
    shareOf: (ms: number) => Math.log1p(Math.max(0, ms) / EVEN_MS) / most,
    msOf: (share: number) => Math.expm1(share * most) * EVEN_MS,
  };
}

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
    ...(fits ? { x: end, y: line + 4, anchor: 'start' } : { x: left, y: y + 16, anchor: 'start' }),
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

/** How long it took and what that means: "41 min, promised 15 min: late". */
function verdictOf(
  lap: Lap,
  { say, span }: RaceWords,
): { text: string; tone: 'ink' | 'bad' | 'warn' | 'mute' } {
  const time = span(lap.after);
  const ending = lap.answers.find(
    ({ after, answer }) => after === lap.after && answer.isPersonal !== false,
  )?.answer;
  const by = ending && say(`race.by.${ending.by}`);
  const rings = ending?.rings !== undefined && say('race.rings', { count: ending.rings });
  const told = [time, by, rings].filter(Boolean).join(' · ');
  if (lap.how === 'no-answer') return { text: say('race.noAnswer', { time }), tone: 'bad' };
  if (lap.how === 'gave-up') return { text: say('race.gaveUp', { time }), tone: 'bad' };
  if (lap.how === 'running') return { text: say('race.running', { time }), tone: 'mute' };
  const promised = lap.promised !== undefined && span(lap.promised);
  if (!lap.isInTime)
    return {
      text: `${told} · ${promised ? say('race.brokenPromise', { promised }) : say('race.late')}`,
      tone: 'bad',
    };
  return { text: promised ? `${told} · ${say('race.keptPromise', { promised })}` : told, tone: 'ink' };
}

interface Axis {
  xOf: (ms: number) => number;
  right: number;
  bottom: number;
}

function axisShapes(longest: number, { span, say }: RaceWords, { xOf, right, bottom }: Axis): Shape[] {
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
