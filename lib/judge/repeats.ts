import { isWaiting, type Wait } from '../model/wait';
import type { WorkingHours } from '../model/working-hours';
import { endingAnswer, type Lasted, lasted } from './waits';

/** What several requests of the same sort tell together. Only what has come to an end counts. */
export interface Repeats {
  /** Requests that were answered, are late, or were given up. */
  n: number;
  /** Requests that still run and are not late. */
  running: number;
  answered: number;
  /** 0…1: the part of `n` that nobody has answered; absent where `n` is 0. */
  unanswered?: number;
  /** Of the answered: the middle, and the longest. Absent where nobody has answered. */
  median?: Lasted;
  worst?: Lasted;
}

/** Sums requests up until the first answer that is not known to be a machine's. */
export function repeatsOf(waits: Wait[], hoursOf: (wait: Wait) => WorkingHours | undefined): Repeats {
  const standing = waits.filter(({ deletedAt }) => deletedAt === undefined);
  const running = standing.filter((wait) => isWaiting(wait) && !wait.ended).length;
  const n = standing.length - running;
  const times = standing.flatMap((wait): Lasted[] => {
    const answer = endingAnswer(wait);
    return answer ? [lasted(wait, answer.at, hoursOf(wait))] : [];
  });
  if (times.length === 0) return { n, running, answered: 0, ...(n > 0 && { unanswered: 1 }) };
  return {
    n,
    running,
    answered: times.length,
    unanswered: (n - times.length) / n,
    median: { ms: median(times.map(({ ms }) => ms)), workingMs: median(times.map((one) => one.workingMs)) },
    worst: {
      ms: Math.max(...times.map(({ ms }) => ms)),
      workingMs: Math.max(...times.map((one) => one.workingMs)),
    },
  };
}

/** The middle one, or the mean of the two in the middle. `figures` must not be empty. */
function median(figures: number[]): number {
  const sorted = figures.toSorted((x, y) => x - y);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}
