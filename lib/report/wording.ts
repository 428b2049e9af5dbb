import type { Cell, Comparison } from '../model/comparison';
import type { Difference } from '../model/difference';
import { type Kind, OFF_SITE_KINDS } from '../model/kind';
import type { Touchpoint } from '../model/touchpoint';
import { numbersIn } from './numbers';
import type { Report } from './report';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const pad = (n: number) => String(n).padStart(2, '0');

/** Time since the start of a walk: "+1:12", from an hour "+1:02:09", from a day "+3 d". Milliseconds; negative counts as 0. */
export function sinceStart(ms: number, { t }: Pick<Report, 't'>): string {
  const past = Math.max(ms, 0);
  if (past >= DAY_MS) return `+${t('app.time.days', { n: Math.floor(past / DAY_MS) })}`;
  const hours = Math.floor(past / HOUR_MS);
  const minutes = Math.floor((past % HOUR_MS) / MINUTE_MS);
  const seconds = pad(Math.floor((past % MINUTE_MS) / SECOND_MS));
  return hours > 0 ? `+${hours}:${pad(minutes)}:${seconds}` : `+${minutes}:${seconds}`;
}

/** A span as people say it: "38 s", "41 min", "1 h 20". Milliseconds. */
export function span(ms: number, { t }: Pick<Report, 't'>): string {
  if (ms < MINUTE_MS) return t('app.time.seconds', { n: Math.round(ms / SECOND_MS) });
  if (ms < HOUR_MS) return t('app.time.minutes', { n: Math.round(ms / MINUTE_MS) });
  const [h, m] = [Math.floor(ms / HOUR_MS), Math.round((ms % HOUR_MS) / MINUTE_MS)];
  return m === 0 ? t('app.time.hours', { n: h }) : t('app.time.hoursMinutes', { h, m: pad(m) });
}

/** A moment in the walker's own time zone: "24 Nov 2026, 12:16". */
export function moment(at: number, timeZone: string, { language }: Pick<Report, 'language'>): string {
  return clockOf(timeZone, language).format(at);
}

/** From and to, the day said once: "24 Nov 2026, 12:16 – 12:31". */
export function period(
  from: number,
  to: number,
  timeZone: string,
  { language }: Pick<Report, 'language'>,
): string {
  return clockOf(timeZone, language).formatRange(from, Math.max(from, to));
}

/** An unknown zone falls back to UTC rather than failing the report. */
function clockOf(timeZone: string, language: string): Intl.DateTimeFormat {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(language, { ...style, timeZone });
  } catch {
    return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
  }
}

/** A file size in the reader's language: "38 MB". */
export function fileSize(bytes: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  let size = bytes;
  let step = 0;
  while (size >= 1000 && step < units.length - 1) {
    size /= 1000;
    step++;
  }
  const unit = units[step] ?? 'byte';
  const digits = size < 10 && step > 1 ? 1 : 0;
  return numbersIn(language, { style: 'unit', unit, maximumFractionDigits: digits })(size);
}

/** More names than these are counted, not read. */
const NAMES = 4;

/** "A, B and C" in the report's language; of many names the first, and how many more there are. */
export function listOf(names: string[], { language, t }: Pick<Report, 'language' | 't'>): string {
  if (names.length <= NAMES) return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  const first = names.slice(0, NAMES - 1);
  return `${first.join(', ')} ${t('compare.more', { count: names.length - first.length })}`;
}

/** What a touchpoint is called: the walker's name, else its kind. */
export function nameOf(touchpoint: Pick<Touchpoint, 'name' | 'kind'>, { t }: Pick<Report, 't'>): string {
  return touchpoint.name?.trim() || t(`kinds.${touchpoint.kind}`);
}

/** Path of a page, readable; the whole text when it is no address. */
export function pageOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname } = new URL(url);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** The page a touchpoint was met on, as a path. */
export function pageOfTouchpoint(
  { sides }: Comparison,
  side: number,
  stopId: string | undefined,
): string | undefined {
  const url = sides[side]?.stops.find((stop) => stop.id === stopId)?.url;
  return url === undefined ? undefined : pageOf(url);
}

/** A figure of a difference with its unit; what is not known is said. */
export function figure({ unit }: Difference, value: number | undefined, { t, language }: Report): string {
  if (value === undefined) return t('differences.unknown');
  if (unit === 'reaction') return t(`differences.value.reaction.${value}`);
  return t(`differences.value.${unit}`, { n: numbersIn(language)(value) });
}

/** Which of the six marks a cell bears. */
export function statusOf(cell: Cell): 'met' | 'sighted' | 'declared' | 'not-found' | 'not-looked' {
  return cell.is === 'sighted' && cell.sighting.state === 'declared' ? 'declared' : cell.is;
}

/** Whether a kind happens away from any page. */
export function isOffSite(kind: Kind): boolean {
  return (OFF_SITE_KINDS as readonly Kind[]).includes(kind);
}

/** What lies beside a touchpoint: "price.pdf (38 kB)"; '' where nothing does. */
export function attachedTo({ offSite }: Pick<Touchpoint, 'offSite'>, { files, language }: Report): string {
  const file = offSite?.fileId === undefined ? undefined : files.get(offSite.fileId);
  return file ? `${file.name} (${fileSize(file.bytes, language)})` : '';
}
