import { repeatsOf } from '../judge/repeats';
import { answersOf, endingAnswer, firstAutomatic, type Lasted, lasted } from '../judge/waits';
import type { Side } from '../model/comparison';
import type { Wait, WaitAnswer } from '../model/wait';
import { numbersIn } from './numbers';
import type { Report } from './report';
import { moment, nameOf, span } from './wording';

/** One request and what came of it, in words. */
export interface WaitWords {
  request: string;
  asked: string;
  promise: string;
  /** First answer of a machine, and first that is not known to be one. */
  automatic: string;
  answered: string;
  /** How it ended: answered, in time or late, no answer, given up, still waited for. */
  verdict: string;
  isBad: boolean;
}

/** The requests of a walk in the order in which they were made. */
export function waitWords(report: Report, side: Side): WaitWords[] {
  return side.waits.map((wait) => {
    const { t } = report;
    const request = side.touchpoints.find(({ id }) => id === wait.touchpointId);
    const automatic = firstAutomatic(wait);
    const ending = endingAnswer(wait);
    return {
      request: request ? nameOf(request, report) : t('report.waits.unknown'),
      asked: moment(wait.startedAt, wait.timeZone, report),
      promise: wait.promise?.text ?? '',
      automatic: automatic ? answerWords(report, side, wait, automatic) : '',
      answered: ending ? answerWords(report, side, wait, ending) : '',
      ...outcomeOf(report, wait),
    };
  });
}

function answerWords(report: Report, { brand }: Side, wait: Wait, answer: WaitAnswer): string {
  const { t } = report;
  const parts = [
    `${lastedWords(report, lasted(wait, answer.at, brand.hours))} ${t(`waits.by.${answer.by}`)}`,
    answer.rings !== undefined && t('waits.facts.rings', { count: answer.rings }),
    answer.isInSpam && t('waits.facts.spam'),
    answer.isAnswered === false && t('waits.facts.notAnswered'),
    answer.isClockSuspect && t('waits.facts.suspect'),
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

/** As it was, and in working time where that differs. */
function lastedWords(report: Report, { ms, workingMs }: Lasted): string {
  const whole = span(ms, report);
  if (workingMs === ms) return whole;
  const { t } = report;
  const working =
    workingMs > 0 ? t('waits.working', { span: span(workingMs, report) }) : t('waits.allClosed');
  return `${whole} (${working})`;
}

/** How a request ended, and whether that speaks against the brand. */
export function outcomeOf(report: Report, wait: Wait): Pick<WaitWords, 'verdict' | 'isBad'> {
  const { t } = report;
  const ending = endingAnswer(wait);
  if (ending) {
    const minutes = wait.promise?.minutes;
    if (minutes === undefined) return { verdict: t('report.waits.answered'), isBad: false };
    const isLate = ending.at - wait.startedAt > minutes * 60_000;
    return { verdict: t(isLate ? 'report.waits.brokePromise' : 'report.waits.keptPromise'), isBad: isLate };
  }
  if (wait.ended?.how === 'gave-up') return { verdict: t('report.waits.gaveUp'), isBad: true };
  if (wait.ended === undefined) return { verdict: t('report.waits.running'), isBad: false };
  const when = moment(wait.ended.at, wait.timeZone, report);
  const isOnlyMachine = answersOf(wait).length > 0;
  return {
    verdict: t(isOnlyMachine ? 'report.waits.noPerson' : 'report.waits.noAnswer', { when }),
    isBad: true,
  };
}

/** "n = 4 requests: median 10 min, worst 1 h, 25 % without an answer." The number is always said. */
export function repeatWords(report: Report, { waits, brand }: Side): string {
  const { t, language } = report;
  const { n, running, median, worst, unanswered } = repeatsOf(waits, () => brand.hours);
  const percent = numbersIn(language, { style: 'percent', maximumFractionDigits: 0 });
  const parts = [
    t('report.waits.n', { count: n }),
    median && t('report.waits.median', { span: lastedWords(report, median) }),
    worst && n > 1 && t('report.waits.worst', { span: lastedWords(report, worst) }),
    unanswered !== undefined && t('report.waits.unanswered', { share: percent(unanswered) }),
    running > 0 && t('report.waits.stillRunning', { count: running }),
  ];
  return parts.filter((part) => typeof part === 'string').join(' · ');
}
