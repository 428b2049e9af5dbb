import type { Opening } from '@/lib/model/working-hours';

const SPAN = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|—|to|a)\s*(\d{1,2})(?:[:.](\d{2}))?$/;

/** Reads "9–13, 15:30–19" as openings of a day; '' is a closed day; undefined what is not understood. */
export function readOpenings(written: string): Opening[] | undefined {
  const parts = written.split(/[,;]/).map((part) => part.trim());
  if (parts.length === 1 && parts[0] === '') return [];
  const openings = parts.map(readOpening);
  const known = openings.filter((one) => one !== undefined);
  if (known.length < openings.length || known.length > 4) return undefined;
  const sorted = known.toSorted((x, y) => x.from - y.from);
  return sorted.some((one, at) => at > 0 && one.from < (sorted[at - 1]?.to ?? 0)) ? undefined : sorted;
}

function readOpening(written: string): Opening | undefined {
  const [, fromHour, fromMinute = 0, toHour, toMinute = 0] = SPAN.exec(written) ?? [];
  if (fromHour === undefined || Number(fromMinute) > 59 || Number(toMinute) > 59) return undefined;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  return from < to && to <= 1_440 ? { from, to } : undefined;
}

/** "9:00–13:00, 15:30–19:00" */
export function writeOpenings(openings: Opening[]): string {
  return openings.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`).join(', ');
}

const clockOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
