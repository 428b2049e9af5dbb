import { describe, expect, it } from 'vitest';
import { nextEvent } from '../../components/compare/race/use-replay';
import { raceOf } from '../../lib/compare/race';
import { axisOf } from '../../lib/compare/race-axis';
import { raceFigure } from '../../lib/compare/race-figure';
import type { Side } from '../../lib/model/comparison';
import type { Wait, WaitAnswer } from '../../lib/model/wait';
import { newId, START, side, touchpoint } from './sides';

const MINUTE_MS = 60_000;
const callback = touchpoint({ kind: 'callback', at: START });

function answer(minutes: number, over: Partial<WaitAnswer> = {}): WaitAnswer {
  return {
    id: newId(),
    at: START + minutes * MINUTE_MS,
    by: 'call',
    isPersonal: true,
    timedBy: 'walker',
    ...over,
  };
}

function asked(over: Partial<Wait>): Side {
  const own = side({ name: 'Own', touchpoints: [callback] });
  const wait: Wait = {
    ...{
      id: newId(),
      walkId: own.walk.id,
      brandId: own.brand.id,
      touchpointId: callback.id,
      startedAt: START,
    },
    ...{ timeZone: 'UTC', limitMinutes: 1440, answers: [] },
    ...over,
  };
  return { ...own, waits: [wait] };
}
const now = START + 60 * MINUTE_MS;
const lapOf = (over: Partial<Wait>) => raceOf([asked(over)], now).groups[0]?.laps[0];

describe('a lap of the race', () => {
  it('ends with the first answer that is not a machine’s, and shows both', () => {
    const lap = lapOf({ answers: [answer(41), answer(1, { isPersonal: false, by: 'email' })] });
    expect(lap).toMatchObject({ how: 'answered', after: 41 * MINUTE_MS });
    expect(lap?.answers.map(({ after }) => after / MINUTE_MS)).toEqual([1, 41]);
  });

  it('is late after the promise and in time before it', () => {
    const promise = { text: 'in 15 minutes', minutes: 15 };
    expect(lapOf({ promise, answers: [answer(41)] })).toMatchObject({
      isInTime: false,
      promised: 15 * MINUTE_MS,
    });
    expect(lapOf({ promise, answers: [answer(14)] })?.isInTime).toBe(true);
  });

  it('runs on while nobody has answered, and ends with the verdict', () => {
    expect(lapOf({})).toMatchObject({ how: 'running', after: 60 * MINUTE_MS });
    const ended = { at: START + 30 * MINUTE_MS, how: 'no-answer' as const };
    expect(lapOf({ ended })).toMatchObject({ how: 'no-answer', after: 30 * MINUTE_MS });
  });

  it('counts only working time when asked to', () => {
    const own = asked({ answers: [answer(24 * 60)] });
    const all = [{ from: 0, to: 720 }];
    const brand = { ...own.brand, hours: { timeZone: 'UTC', week: Array.from({ length: 7 }, () => all) } };
    const [group] = raceOf([{ ...own, brand }], now, 'workingMs').groups;
    expect(group?.laps[0]?.after).toBe(12 * 60 * MINUTE_MS);
  });

  it('leaves out what was no request after all', () => {
    expect(raceOf([asked({ deletedAt: START })], now).groups).toEqual([]);
  });
});

describe('the race on its axis', () => {
  const race = raceOf([asked({ answers: [answer(41)] })], now);
  const words = { say: (key: string) => key, names: ['Own'], span: (ms: number) => `${ms / MINUTE_MS} min` };

  it('finds the time back from its place', () => {
    const { shareOf, msOf } = axisOf(41 * MINUTE_MS);
    expect(shareOf(41 * MINUTE_MS)).toBe(1);
    expect(msOf(shareOf(5 * MINUTE_MS))).toBeCloseTo(5 * MINUTE_MS);
  });

  it('shows no answer before its time, and says nothing of the end', () => {
    const texts = (at?: number) =>
      raceFigure(race, words, 900, at).shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []));
    expect(texts().join()).toContain('41 min');
    expect(texts(5 * MINUTE_MS).join()).not.toContain('41 min · ');
    const dots = raceFigure(race, words, 900, 5 * MINUTE_MS).shapes.filter(({ is }) => is === 'dot');
    expect(dots).toEqual([]);
  });

  it('goes from answer to answer where motion is not wanted', () => {
    expect(nextEvent(race, 0)).toBe(41 * MINUTE_MS);
    expect(nextEvent(race, 41 * MINUTE_MS)).toBe(race.longest);
  });
});
