import type { Wait, WaitAnswer } from '../model/wait';
import type { WorkingHours } from '../model/working-hours';
import { afterWorking, workingMs } from './working-time';

const MINUTE_MS = 60_000;

/** How long something took: as it was, and in the brand's working time (the same where its hours are not known). */
export interface Lasted {
  ms: number;
  workingMs: number;
}

/** The answers that stand, in the order in which they came. */
export function answersOf({ answers }: Wait): WaitAnswer[] {
  return answers.filter(({ deletedAt }) => deletedAt === undefined).sort((x, y) => x.at - y.at);
}

/** The first answer of a machine. */
export const firstAutomatic = (wait: Wait): WaitAnswer | undefined =>
  answersOf(wait).find(({ isPersonal }) => isPersonal === false);

/** The first answer that is known to be a person's. */
export const firstPersonal = (wait: Wait): WaitAnswer | undefined =>
  answersOf(wait).find(({ isPersonal }) => isPersonal === true);

/** The answer that ends the clock: the first that is not known to be a machine's. */
export const endingAnswer = (wait: Wait): WaitAnswer | undefined =>
  answersOf(wait).find(({ isPersonal }) => isPersonal !== false);

/** From the request to an answer, or to any other moment. Never negative. */
export function lasted({ startedAt }: Wait, until: number, hours: WorkingHours | undefined): Lasted {
  return { ms: Math.max(0, until - startedAt), workingMs: workingMs(startedAt, until, hours) };
}

/** By what an answer is due first: the page's promise, which a customer takes by the clock, or the user's limit, in working time. */
export function dueBy(wait: Wait, hours: WorkingHours | undefined): 'promise' | 'limit' {
  return promisedAt(wait) <= limitAt(wait, hours) ? 'promise' : 'limit';
}

/** The moment at which an answer is due. */
export function dueAt(wait: Wait, hours: WorkingHours | undefined): number {
  return Math.min(promisedAt(wait), limitAt(wait, hours));
}

const promisedAt = ({ startedAt, promise }: Wait): number =>
  promise?.minutes === undefined ? Number.POSITIVE_INFINITY : startedAt + promise.minutes * MINUTE_MS;

const limitAt = ({ startedAt, limitMinutes }: Wait, hours: WorkingHours | undefined): number =>
  afterWorking(startedAt, limitMinutes * MINUTE_MS, hours);

/**
 * The wait with its end as its answers and the time now make it: answered, given up, "no answer" from the moment an
 * answer was due, or running. An answer that comes late takes the verdict back; taking an answer back starts it again.
 */
export function settle(wait: Wait, hours: WorkingHours | undefined, now: number): Wait {
  const answer = endingAnswer(wait);
  if (answer) return { ...wait, ended: { at: answer.at, how: 'answered' } };
  if (wait.ended?.how === 'gave-up') return wait;
  const due = dueAt(wait, hours);
  return { ...wait, ended: now >= due ? { at: due, how: 'no-answer' } : undefined };
}
