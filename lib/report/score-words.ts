import type { Question, Scorecard, Section } from '../model/scorecard';
import type { FigureUnit } from '../model/walk-score';
import { numbersIn } from './numbers';
import type { Report } from './report';
import { span } from './wording';

type Words = Pick<Report, 't'>;

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** Below this a loading time is told to a tenth of a second. */
const FINE_MS = 10 * SECOND_MS;

/** What a scorecard is called: the user's own name, or that of the one that ships. */
export function scorecardName({ name }: Pick<Scorecard, 'name'>, { t }: Words): string {
  return name ?? t('judging.scorecards.shipped.name');
}

export function sectionTitle({ id, title }: Section, { t }: Words): string {
  return title ?? t(`judging.scorecards.shipped.sections.${id}`);
}

export function questionText({ id, text }: Question, { t }: Words): string {
  return text ?? t(`judging.scorecards.shipped.questions.${id}`);
}

/** A figure with its unit, in the reader's language: "2.4 s", "1.6 MB", "75 %", "yes". */
export function figureText(
  unit: FigureUnit,
  value: number | undefined,
  { t, language }: Pick<Report, 't' | 'language'>,
): string {
  if (value === undefined) return t('judging.figures.unknown');
  const number = (n: number, digits = 0) => numbersIn(language, { maximumFractionDigits: digits })(n);
  if (unit === 'yes-no') return t(`judging.figures.${value >= 1 ? 'yes' : 'no'}`);
  if (unit === 'share') return numbersIn(language, { style: 'percent', maximumFractionDigits: 0 })(value);
  if (unit === 'ms') return time(value, t, number);
  if (unit === 'seconds') return t('app.time.seconds', { n: number(value) });
  if (unit === 'bytes') return weight(value, language);
  return number(value, unit === 'shift' ? 3 : unit === 'count' ? 0 : 1);
}

function time(ms: number, t: Report['t'], number: (n: number, digits?: number) => string): string {
  if (ms < SECOND_MS) return t('app.time.milliseconds', { n: number(ms) });
  if (ms < FINE_MS) return t('app.time.seconds', { n: number(ms / SECOND_MS, 1) });
  return ms < MINUTE_MS ? t('app.time.seconds', { n: number(ms / SECOND_MS) }) : span(ms, { t });
}

function weight(bytes: number, language: string): string {
  const [unit, size] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
  return numbersIn(language, { style: 'unit', unit, maximumFractionDigits })(size);
}
