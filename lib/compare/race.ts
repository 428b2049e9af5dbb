import { answersOf, dueAt, endingAnswer, lasted } from '../judge/waits';
import type { Side } from '../model/comparison';
import type { Kind } from '../model/kind';
import type { Wait, WaitAnswer } from '../model/wait';
import { groupBy } from './groups';
import { chainOf } from './step';

/** Time as the clock has it, or only while the brand is at work. */
export type RaceTime = 'ms' | 'workingMs';

/** One request and its answers, in milliseconds since it was made. */
export interface Lap {
  wait: Wait;
  side: number;
  kind: Kind;
  /** Until the answer, the end of the wait, or now. */
  after: number;
  how: 'answered' | 'no-answer' | 'gave-up' | 'running';
  /** Whether the answer came when it was due; absent while there is none. */
  isInTime?: boolean;
  answers: { after: number; answer: WaitAnswer }[];
  /** When the page promised one. */
  promised?: number;
}

export interface Race {
  /** Requests of one kind together, in the order in which the kinds were first used; the fastest first. */
  groups: { kind: Kind; laps: Lap[] }[];
  /** The longest of all, milliseconds. */
  longest: number;
}

const MINUTE_MS = 60_000;

/** All requests of all sides, on one clock that starts for each when it was made. `now` ends the clocks that still run. */
export function raceOf(sides: Side[], now: number, time: RaceTime = 'ms'): Race {
  const laps = sides.flatMap((side, index) => {
    const kinds = new Map(chainOf(side).map(({ id, kind }) => [id, kind]));
    return side.waits.flatMap((wait) => {
      const kind = kinds.get(wait.touchpointId);
      return kind && wait.deletedAt === undefined ? [lapOf(wait, side, index, kind, now, time)] : [];
    });
  });
  const groups = [...groupBy(laps, ({ kind }) => kind)].map(([kind, ofKind]) => ({
    kind,
    laps: ofKind.sort((x, y) => rank(x) - rank(y) || x.after - y.after),
  }));
  const ends = laps.flatMap(({ after, answers, promised = 0 }) => [
    after,
    promised,
    ...answers.map((one) => one.after),
  ]);
  return { groups, longest: Math.max(0, ...ends) };
}

/** Who answered comes before who did not. */
const rank = ({ how }: Lap) => (how === 'answered' ? 0 : 1);

function lapOf(wait: Wait, { brand }: Side, side: number, kind: Kind, now: number, time: RaceTime): Lap {
  const until = (moment: number) => lasted(wait, moment, brand.hours)[time];
  const answer = endingAnswer(wait);
  const how = answer ? 'answered' : (wait.ended?.how ?? 'running');
  const minutes = wait.promise?.minutes;
  return {
    ...{ wait, side, kind, how },
    // A clock that nobody answered runs on until the walker gives up, but says from when on it was too late.
    after: until(answer?.at ?? wait.ended?.at ?? now),
    ...(answer && { isInTime: answer.at <= dueAt(wait, brand.hours) }),
    answers: answersOf(wait).map((one) => ({ after: until(one.at), answer: one })),
    ...(minutes !== undefined && { promised: until(wait.startedAt + minutes * MINUTE_MS) }),
  };
}
