import { describe, expect, it } from 'vitest';
import { nextWalk } from '../../components/actions/follow-ups';
import { factSheet, noFact } from '../../lib/compare/fact-sheet';
import { followUp } from '../../lib/compare/follow-up';
import type { Action } from '../../lib/model/action';
import { newId, START, side, sighting, stop, touchpoint } from './sides';

const fromWalkId = newId();
const action: Action = {
  ...{ id: newId(), brandId: newId(), kind: 'chat', stage: 'comparison', is: 'missing', title: 'Live chat' },
  ...{ status: 'open', weight: 0.9, createdAt: START, fromWalkId },
};
const says = (over: Partial<Action>, ...parts: Parameters<typeof side>) =>
  followUp({ ...action, ...over }, side(...parts)).is;
const fields = (count: number) => ({
  form: {
    steps: 1,
    fields: Array.from({ length: count }, () => ({ role: 'email' as const, label: '', required: true })),
  },
});

describe('an action held against the next walk', () => {
  it('waits for a walk', () => {
    expect(followUp(action, undefined)).toEqual({ is: 'not-walked' });
  });

  it('is found in the chain, or beside it', () => {
    expect(says({}, { name: 'Own', touchpoints: [touchpoint({ kind: 'chat' })] })).toBe('found');
    expect(says({}, { name: 'Own', stops: [stop({ sightings: [sighting({ kind: 'chat' })] })] })).toBe(
      'found',
    );
  });

  it('is still missing where it was looked for, and not looked where nobody could', () => {
    expect(says({}, { name: 'Own' })).toBe('still-missing');
    const frame = stop({ blindSpots: [{ why: 'frame', what: 'chat.example' }] });
    expect(says({}, { name: 'Own', stops: [frame] })).toBe('not-looked');
  });

  it('is not found by the promotion that was there already', () => {
    const promo = touchpoint({ kind: 'promo' });
    expect(says({ kind: 'promo', had: 1 }, { name: 'Own', touchpoints: [promo] })).toBe('still-missing');
    const two = [promo, touchpoint({ kind: 'promo' })];
    expect(says({ kind: 'promo', had: 1 }, { name: 'Own', touchpoints: two })).toBe('found');
  });

  it('compares the figure that was worse', () => {
    const worse = { kind: 'booking', is: 'worse', figure: { id: 'fields', value: 9 } } as const;
    const now = (count: number) => [touchpoint({ kind: 'booking', facts: fields(count) })];
    expect(says(worse, { name: 'Own', touchpoints: now(4) })).toBe('better');
    expect(says(worse, { name: 'Own', touchpoints: now(9) })).toBe('still-worse');
    expect(says(worse, { name: 'Own' })).toBe('not-looked');
  });
});

describe('the walk that follows', () => {
  const walk = (over: object) => ({ ...side({ name: 'Own' }).walk, brandId: action.brandId, ...over });
  const from = walk({ id: fromWalkId, startedAt: START });

  it('is the newest finished one of the brand after the one that showed the gap', () => {
    const newest = walk({ startedAt: START + 3 });
    const walks = [
      walk({ startedAt: START + 4, state: 'paused' }),
      newest,
      walk({ startedAt: START + 2 }),
      from,
    ];
    expect(nextWalk(action, walks)?.id).toBe(newest.id);
    expect(nextWalk(action, [walk({ startedAt: START + 5, brandId: newId() }), from])).toBeUndefined();
    expect(nextWalk(action, [from, walk({ startedAt: START - 1 })])).toBeUndefined();
  });
});

describe('the fact sheet', () => {
  it('says that a side has none only where somebody looked', () => {
    const frame = stop({ blindSpots: [{ why: 'frame', what: 'chat.example' }] });
    expect(noFact(side({ name: 'Own' }), 'booking').is).toBe('not-found');
    expect(noFact(side({ name: 'Own', stops: [frame] }), 'booking')).toMatchObject({
      is: 'not-looked',
      why: 'frame',
    });
    const untold = side({ name: 'Own', touchpoints: [touchpoint({ kind: 'booking' })] });
    expect(noFact(untold, 'booking').is).toBe('untold');
  });

  it('takes the shortest form of a kind, each offer once, and the middle page', () => {
    const promo = { promo: { percent: 8 } };
    const pages = [100, 900, 300].map((loaded) => ({ ...stop(), load: { loaded } }));
    const own = side({
      name: 'Own',
      stops: pages,
      touchpoints: [
        touchpoint({ kind: 'booking', facts: fields(9) }),
        touchpoint({ kind: 'booking', facts: fields(4) }),
        touchpoint({ kind: 'promo', label: '8 % off', facts: promo }),
        touchpoint({ kind: 'promo', label: '8 % off', facts: promo }),
      ],
    });
    const { forms, offers, loads } = factSheet([own, side({ name: 'None' })]);
    expect(forms.map(({ kind, of }) => [kind, of.map((form) => form?.fields.length)])).toEqual([
      ['booking', [4, undefined]],
    ]);
    expect(offers.map((all) => all.length)).toEqual([1, 0]);
    expect(loads[0]).toEqual({ firstByte: undefined, loaded: 300, pages: 3 });
  });
});
