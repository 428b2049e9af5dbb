import { describe, expect, it } from 'vitest';
import { laddersOf, toldWait } from '../../lib/judge/ladder';
import type { Side } from '../../lib/model/comparison';
import type { Wait } from '../../lib/model/wait';
import { RUNGS } from '../../lib/vocabulary/benchmarks';
import { newId, START, side, touchpoint } from '../compare/sides';

const MINUTE = 60_000;

function waitFor(touchpointId: string, minutes: number, isPersonal?: boolean): Wait {
  const answer = {
    id: newId(),
    at: START + minutes * MINUTE,
    by: 'call',
    timedBy: 'walker',
    isPersonal,
  } as const;
  return {
    id: newId(),
    walkId: newId(),
    brandId: newId(),
    touchpointId,
    startedAt: START,
    timeZone: 'UTC',
    limitMinutes: 60,
    answers: [answer],
  };
}

function withCallbacks(minutes: number[]): Side {
  const asked = minutes.map(() => touchpoint({ kind: 'callback' }));
  const waits = asked.map(({ id }, index) => waitFor(id, minutes[index] ?? 0));
  return { ...side({ name: 'Own', touchpoints: asked }), waits };
}

describe('the ladder of reference figures', () => {
  it('places the median of a side among the rungs, with how often it was measured', () => {
    const [ladder] = laddersOf([withCallbacks([2, 30, 10]), withCallbacks([3000])]);
    expect(ladder?.id).toBe('web-lead');
    expect(ladder?.steps.map((step) => (step.is === 'rung' ? step.rung.id : step.side))).toEqual([
      'lead-5-minutes',
      0,
      'lead-1-hour',
      'lead-1-day',
      'lead-mean',
      1,
    ]);
    expect(ladder?.steps[1]).toMatchObject({ value: 10 * MINUTE, n: 3 });
  });

  it('counts no answer of a machine, no deleted clock and no clock still running', () => {
    const asked = touchpoint({ kind: 'chat' });
    const waits = [
      waitFor(asked.id, 1, false),
      { ...waitFor(asked.id, 1), deletedAt: START },
      { ...waitFor(asked.id, 1), answers: [] },
    ];
    expect(laddersOf([{ ...side({ name: 'Own', touchpoints: [asked] }), waits }])).toEqual([]);
  });

  it('holds the form that books against the checkouts of the study', () => {
    const fields = Array.from({ length: 7 }, () => ({ role: 'other', label: '', required: true }) as const);
    const booking = touchpoint({ kind: 'booking', facts: { form: { fields, steps: 1 } } });
    const ladders = laddersOf([side({ name: 'Own', touchpoints: [booking] })]);
    expect(ladders.map(({ id }) => id)).toEqual(['form-fields', 'form-steps']);
    expect(ladders[0]?.steps.map(({ value }) => value)).toEqual([7, 11.3]);
  });

  it('is not drawn where nothing was measured', () => {
    expect(laddersOf([side({ name: 'Own' }), side({ name: 'Rival' })])).toEqual([]);
  });

  it('tells waits finely enough to tell the rungs apart', () => {
    expect([35, 46, 92].map((seconds) => toldWait(seconds * 1000).n)).toEqual([35, 46, 92]);
    expect(toldWait(42 * 60 * MINUTE)).toEqual({ unit: 'hours', n: 42 });
    expect(toldWait(5 * MINUTE)).toEqual({ unit: 'minutes', n: 5 });
    expect(toldWait(9 * 24 * 60 * MINUTE)).toEqual({ unit: 'days', n: 9 });
  });

  it('names the study of every rung', () => {
    for (const { id, study } of RUNGS) expect(study, id).not.toBe('');
  });
});
