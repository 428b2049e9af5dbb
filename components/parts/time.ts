import type { TFunction } from 'i18next';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A span as people say it: "38 s", "41 min", "1 h 20", "2 d". Input in milliseconds, negative counts as 0. */
export function span(ms: number, t: TFunction): string {
  if (ms < SECOND_MS) return t('app.time.milliseconds', { n: Math.max(0, Math.round(ms)) });
  if (ms < MINUTE_MS) return t('app.time.seconds', { n: Math.floor(ms / SECOND_MS) });
  if (ms < HOUR_MS) return t('app.time.minutes', { n: Math.floor(ms / MINUTE_MS) });
  if (ms >= DAY_MS) return t('app.time.days', { n: Math.floor(ms / DAY_MS) });
  const minutes = Math.floor((ms % HOUR_MS) / MINUTE_MS);
  const hours = Math.floor(ms / HOUR_MS);
  if (minutes === 0) return t('app.time.hours', { n: hours });
  return t('app.time.hoursMinutes', { h: hours, m: pad(minutes) });
}

/** Time since the start of a walk, milliseconds: "+1:12", from an hour "+1:02:09", from a day "+1 d". */
export function sinceStart(ms: number, t: TFunction): string {
  const past = Math.max(0, ms);
  if (past >= DAY_MS) return `+${span(past, t)}`;
  return `+${clock(past)}`;
}

/** "1:12" or "1:02:09", from milliseconds. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / SECOND_MS) % 60;
  const minutes = Math.floor(ms / MINUTE_MS) % 60;
  const hours = Math.floor(ms / HOUR_MS);
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
}

/** A moment as it is found fastest in a list: "today 10:31", "19 Nov", "19 Nov 2025". */
export function when(at: number, language: string, now = Date.now()): string {
  const daysAgo = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (daysAgo === 0 || daysAgo === 1) {
    const day = new Intl.RelativeTimeFormat(regional(language), { numeric: 'auto' }).format(-daysAgo, 'day');
    return `${day} ${formatOf(language, 'time').format(at)}`;
  }
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return formatOf(language, isThisYear ? 'day' : 'dayAndYear').format(at);
}

/** The exact moment, for hover and for readers: "22 Nov 2026, 10:02". */
export function exactly(at: number, language: string): string {
  return formatOf(language, 'exact').format(at);
}

/** From and to, the day said once: "22 Nov 2026, 10:02 – 10:19". */
export function fromTo(from: number, to: number | undefined, language: string): string {
  if (to === undefined) return exactly(from, language);
  return formatOf(language, 'exact').formatRange(from, to);
}

/** The reader's own variety of the language: "10:31" and "22 Nov" in Dublin, "10:31 AM" and "Nov 22" in Boston. */
function regional(language: string): string {
  const own = globalThis.navigator?.languages ?? [];
  return own.find((one) => one === language || one.startsWith(`${language}-`)) ?? language;
}

const STYLES = {
  time: { hour: 'numeric', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  dayAndYear: { day: 'numeric', month: 'short', year: 'numeric' },
  exact: { dateStyle: 'medium', timeStyle: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a format takes longer than writing a thousand moments with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const name = `${regional(language)} ${style}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(regional(language), STYLES[style]);
  formats.set(name, known);
  return known;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

const pad = (n: number) => String(n).padStart(2, '0');
