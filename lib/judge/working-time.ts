import type { WorkingHours } from '../model/working-hours';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** 1 January 1970 was a Thursday, the fourth day of a week that begins on Monday. */
const EPOCH_WEEKDAY = 3;
/** A request older than this is no longer counted day by day. */
const MOST_DAYS = 1_100;

/** Milliseconds of working time between two moments; all of it where the hours are not known. Never negative. */
export function workingMs(from: number, to: number, hours: WorkingHours | undefined): number {
  if (!hours || !isEverOpen(hours)) return Math.max(0, to - from);
  let sum = 0;
  for (const opening of openingsFrom(from, hours)) {
    if (opening.from >= to) break;
    sum += Math.max(0, Math.min(opening.to, to) - Math.max(opening.from, from));
  }
  return sum;
}

/** The moment at which so much working time has passed. */
export function afterWorking(from: number, ms: number, hours: WorkingHours | undefined): number {
  if (!hours || !isEverOpen(hours)) return from + ms;
  let left = ms;
  for (const opening of openingsFrom(from, hours)) {
    const start = Math.max(opening.from, from);
    const open = Math.max(0, opening.to - start);
    if (open >= left) return start + left;
    left -= open;
  }
  return from + MOST_DAYS * DAY_MS;
}

/** Whether somebody is at work at a moment; true where the hours are not known. */
export function isOpenAt(at: number, hours: WorkingHours | undefined): boolean {
  if (!hours || !isEverOpen(hours)) return true;
  const [next] = openingsFrom(at, hours);
  return next !== undefined && next.from <= at;
}

const isEverOpen = ({ week }: WorkingHours): boolean => week.some((day) => day.length > 0);

/** The openings that end after a moment, in order, each as it falls on the world's time line. */
function* openingsFrom(
  at: number,
  { timeZone, week }: WorkingHours,
): Generator<{ from: number; to: number }> {
  const first = Math.floor((at + offsetAt(at, timeZone)) / DAY_MS);
  for (let day = first; day < first + MOST_DAYS; day++) {
    const weekday = (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;
    const openings = [...(week[weekday] ?? [])].sort((x, y) => x.from - y.from);
    for (const opening of openings) {
      const from = momentOf(day * DAY_MS + opening.from * MINUTE_MS, timeZone);
      const to = momentOf(day * DAY_MS + opening.to * MINUTE_MS, timeZone);
      if (to > at) yield { from, to };
    }
  }
}

/**
 * The moment when the clocks of a zone show a time (milliseconds, as if it were UTC). A time that comes twice, when
 * clocks are put back, is the first; one that is left out is as much later as the clocks were put forward.
 */
function momentOf(shown: number, timeZone: string): number {
  const before = offsetAt(shown - DAY_MS, timeZone);
  const after = offsetAt(shown + DAY_MS, timeZone);
  if (offsetAt(shown - before, timeZone) === before) return shown - before;
  if (offsetAt(shown - after, timeZone) === after) return shown - after;
  return shown - before;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clocks are ahead of UTC at a moment, milliseconds. An unknown zone counts as UTC. */
function offsetAt(at: number, timeZone: string): number {
  const name = clockOf(timeZone)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name ?? '') ?? [];
  const ahead = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ahead : ahead;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en', {
      timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
      timeZoneName: 'longOffset',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** Whether the browser knows a zone by this name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
