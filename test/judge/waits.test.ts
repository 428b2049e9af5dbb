import { describe, expect, it } from 'vitest';
import { repeatsOf } from '@/lib/judge/repeats';
import {
  answersOf,
  dueAt,
  dueBy,
  endingAnswer,
  firstAutomatic,
  firstPersonal,
  settle,
} from '@/lib/judge/waits';
import type { WaitAnswer } from '@/lib/model/wait';
import { anId, aWait } from '../examples';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const anAnswer = (minutes: number, over: Partial<WaitAnswer> = {}): WaitAnswer => ({
  id: anId(100 + minutes),
  at: minutes * MINUTE,
  by: 'email',
  timedBy: 'walker',
  ...over,
});

describe('the answers to a request', () => {
  const wait = aWait({
    answers: [
      anAnswer(40, { by: 'call', isPersonal: true }),
      anAnswer(2, { isPersonal: false }),
      anAnswer(9, { isPersonal: false }),
      anAnswer(20, { isPersonal: true, deletedAt: 1 }),
    ],
  });

  it('stand in the order in which they came, without those taken back', () => {
    expect(answersOf(wait).map(({ at }) => at / MINUTE)).toEqual([2, 9, 40]);
  });

  it('have a first automatic and a first personal one', () => {
    expect(firstAutomatic(wait)?.at).toBe(2 * MINUTE);
    expect(firstPersonal(wait)?.at).toBe(40 * MINUTE);
    expect(endingAnswer(wait)?.by).toBe('call');
  });
});

describe('a clock', () => {
  it('runs on after an automatic answer and ends with the first other one', () => {
    const automatic = aWait({ answers: [anAnswer(1, { isPersonal: false })] });
    expect(settle(automatic, undefined, 2 * MINUTE).ended).toBeUndefined();
    const unknown = aWait({ answers: [...automatic.answers, anAnswer(3)] });
    expect(settle(unknown, undefined, 5 * MINUTE).ended).toEqual({ at: 3 * MINUTE, how: 'answered' });
  });

  it('is late when the limit has passed; the verdict is dated then, not when it was noticed', () => {
    expect(settle(aWait(), undefined, 24 * HOUR - 1).ended).toBeUndefined();
    expect(settle(aWait(), undefined, 90 * HOUR).ended).toEqual({ at: 24 * HOUR, how: 'no-answer' });
  });

  it('is late by the promise when that is sooner, and by the limit when the promise is longer or cannot be read', () => {
    const soon = aWait({ promise: { text: 'in 5 minutes', minutes: 5 } });
    expect([dueBy(soon, undefined), dueAt(soon, undefined)]).toEqual(['promise', 5 * MINUTE]);
    const long = aWait({ promise: { text: 'within three days', minutes: 3 * 24 * 60 } });
    expect([dueBy(long, undefined), dueAt(long, undefined)]).toEqual(['limit', 24 * HOUR]);
    expect(dueBy(aWait({ promise: { text: 'very soon' } }), undefined)).toBe('limit');
  });

  it('keeps to the clock for a promise and to working time for the limit', () => {
    const closed = { timeZone: 'UTC', week: [[{ from: 540, to: 600 }], [], [], [], [], [], []] };
    const monday = Date.parse('2026-11-23T09:59:00Z');
    const asked = aWait({ startedAt: monday, limitMinutes: 2 });
    expect(dueAt(asked, closed)).toBe(Date.parse('2026-11-30T09:01:00Z'));
    expect(dueAt({ ...asked, promise: { text: 'in 5 min', minutes: 5 } }, closed)).toBe(monday + 5 * MINUTE);
  });

  it('takes "no answer" back when one comes after all, and gives it again when that is taken back', () => {
    const late = settle(aWait(), undefined, 30 * HOUR);
    const answered = settle({ ...late, answers: [anAnswer(31 * 60)] }, undefined, 32 * HOUR);
    expect(answered.ended).toEqual({ at: 31 * HOUR, how: 'answered' });
    const undone = { ...answered, answers: answered.answers.map((one) => ({ ...one, deletedAt: 1 })) };
    expect(settle(undone, undefined, 33 * HOUR).ended).toEqual({ at: 24 * HOUR, how: 'no-answer' });
  });

  it('stays given up until somebody answers', () => {
    const givenUp = aWait({ ended: { at: HOUR, how: 'gave-up' } });
    expect(settle(givenUp, undefined, 90 * HOUR).ended?.how).toBe('gave-up');
    expect(settle({ ...givenUp, answers: [anAnswer(90)] }, undefined, 2 * HOUR).ended?.how).toBe('answered');
  });
});

describe('repeated requests', () => {
  const answeredAfter = (minutes: number, number: number) =>
    settle(aWait({ id: anId(number), answers: [anAnswer(minutes)] }), undefined, 1_000 * HOUR);
  const never = settle(aWait({ id: anId(90) }), undefined, 1_000 * HOUR);
  const running = aWait({ id: anId(91) });
  const hoursOf = () => undefined;

  it('have a median, a worst, a share without answer and a number', () => {
    const waits = [answeredAfter(4, 1), answeredAfter(10, 2), answeredAfter(60, 3), never, running];
    expect(repeatsOf(waits, hoursOf)).toEqual({
      n: 4,
      running: 1,
      answered: 3,
      unanswered: 0.25,
      median: { ms: 10 * MINUTE, workingMs: 10 * MINUTE },
      worst: { ms: 60 * MINUTE, workingMs: 60 * MINUTE },
    });
  });

  it('take the mean of the two in the middle of an even number', () => {
    expect(repeatsOf([answeredAfter(4, 1), answeredAfter(10, 2)], hoursOf).median?.ms).toBe(7 * MINUTE);
  });

  it('have no median where nobody answered, and nothing at all where nothing has ended', () => {
    expect(repeatsOf([never], hoursOf)).toEqual({ n: 1, running: 0, answered: 0, unanswered: 1 });
    expect(repeatsOf([running], hoursOf)).toEqual({ n: 0, running: 1, answered: 0 });
  });

  it('do not count what was no request after all', () => {
    expect(repeatsOf([{ ...never, deletedAt: 1 }], hoursOf).n).toBe(0);
  });
});
