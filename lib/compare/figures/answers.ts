import type { Side } from '../../model/comparison';
import type { Wait, WaitAnswer } from '../../model/wait';
import type { Figures } from '.';
import { mean, median, shareOf } from './statistics';

const MINUTE_MS = 60_000;

/** How the brand answered what the walk asked for: the middle of all clocks, running ones left out of every verdict. */
export function answerFigures({ waits }: Pick<Side, 'waits'>): Figures {
  const answers = waits.flatMap((wait) => wait.answers.filter(isThere));
  const judged = waits.filter(({ ended, answers }) => ended !== undefined || answers.some(isThere));
  const promised = judged.flatMap(({ promise, ...wait }) =>
    promise?.minutes === undefined ? [] : [(firstAfter(wait) ?? Infinity) <= promise.minutes * MINUTE_MS],
  );
  return {
    'first-answer': median(waits.flatMap((wait) => firstAfter(wait) ?? [])),
    'personal-answer': median(waits.flatMap((wait) => firstAfter(wait, true) ?? [])),
    'answered-share': shareOf(judged.map(({ answers }) => answers.some(isThere))),
    'promise-kept': shareOf(promised),
    'next-step': shareOf(answers.flatMap(({ hasNextStep }) => hasNextStep ?? [])),
    rings: median(answers.flatMap(({ rings }) => rings ?? [])),
    hold: mean(answers.flatMap(({ holdSeconds }) => holdSeconds ?? [])),
  };
}

/** Milliseconds from the request to its first answer, or to the first by a person. */
function firstAfter({ startedAt, answers }: Pick<Wait, 'startedAt' | 'answers'>, byPerson = false) {
  const times = answers
    .filter((answer) => isThere(answer) && (!byPerson || answer.isPersonal))
    .map(({ at }) => at - startedAt);
  return times.length === 0 ? undefined : Math.max(Math.min(...times), 0);
}

const isThere = ({ deletedAt }: WaitAnswer): boolean => deletedAt === undefined;
