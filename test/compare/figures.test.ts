import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../lib/compare/figures/index';
import { compare } from '../../lib/compare/index';
import type { Wait } from '../../lib/model/wait';
import { newId, START, side, sighting, stop, touchpoint } from './sides';

const MINUTE_MS = 60_000;

const wait = (parts: Partial<Wait>): Wait => ({
  id: newId(),
  walkId: newId(),
  brandId: newId(),
  touchpointId: newId(),
  startedAt: START,
  timeZone: 'UTC',
  limitMinutes: 1440,
  answers: [],
  ...parts,
});

const answer = (minutes: number, isPersonal: boolean) => ({
  id: newId(),
  at: START + minutes * MINUTE_MS,
  by: 'call' as const,
  isPersonal,
  timedBy: 'walker' as const,
});

describe('figures of pages', () => {
  it('are the middle page’s speed, the worst page’s steadiness, and absent where nothing was measured', () => {
    const stops = [
      { ...stop(), marks: { lcp: 1_000, cls: 0, inp: 40, isForPhones: true } },
      { ...stop(), marks: { lcp: 3_000, cls: 0.4, isForPhones: false } },
      { ...stop(), marks: { lcp: 9_000 }, load: { firstByte: 120 } },
    ];
    expect(figuresOf(side({ name: 'Own', stops }))).toMatchObject({
      ...{ lcp: 3_000, cls: 0.4, inp: 40, 'phone-layout': 0.5, 'first-byte': 120 },
      ...{ 'page-weight': undefined, 'phone-fit': undefined },
    });
  });

  it('tell a page that scrolls sideways on a phone, and the share of too small targets', () => {
    const phoneCheck = { at: START, width: 390, contentWidth: 390, targets: 10, smallTargets: 1 };
    const stops = [
      { ...stop(), phoneCheck },
      { ...stop(), phoneCheck: { ...phoneCheck, contentWidth: 980, smallTargets: 5 } },
    ];
    expect(figuresOf(side({ name: 'Own', stops }))).toMatchObject({ 'phone-fit': 0.5, 'small-targets': 0.3 });
  });
});

describe('figures of presence', () => {
  it('are yes for the chain and for a sure sighting, no where it was looked for in vain, absent where nobody looked', () => {
    const chat = sighting({ kind: 'chat' });
    const unsure = sighting({ kind: 'messenger', state: 'declared' });
    const blind = stop({ sightings: [chat, unsure], answers: { chat: { was: 'saw', count: 1 } } });
    const seen = figuresOf(
      side({ name: 'Own', stops: [blind], touchpoints: [touchpoint({ kind: 'reviews' })] }),
    );
    expect(seen).toMatchObject({ 'has-chat': 1, 'has-reviews': 1 });
    expect(seen['has-phone']).toBeUndefined();
    expect(seen['has-messenger']).toBeUndefined();
    expect(figuresOf(side({ name: 'Own' }))).toMatchObject({ 'has-phone': 0, 'has-chat': 0 });
  });
});

describe('the effort to reach the goal', () => {
  const at = (seconds: number) => START + seconds * 1000;
  const used = (seconds: number, kind: 'booking' | 'pricing' | 'survey', required = 0) =>
    touchpoint({
      kind,
      at: at(seconds),
      steps: [{ id: newId(), at: at(seconds), act: 'click' }],
      facts: {
        form: {
          fields: [
            ...Array.from(
              { length: required },
              () => ({ role: 'email', label: '', required: true }) as const,
            ),
            { role: 'message', label: '', required: false },
          ],
          steps: 1,
          consentPreticked: kind === 'survey',
        },
      },
    });
  const ending = { outcome: 'reached', startsNewChain: false } as const;
  // Home, prices after a use of the menu, the form's page by a link of its own, thanks; a survey comes afterwards.
  const stops = [0, 11, 30, 50].map((seconds) => ({ ...stop(), at: at(seconds) }));
  const touchpoints = [used(10, 'pricing'), used(49, 'booking', 3), used(90, 'survey', 9)];

  it('counts uses and pages up to the last booking or request, and no page twice that a use led to', () => {
    expect(figuresOf(side({ name: 'Own', stops, touchpoints, walk: { ending } }))).toMatchObject({
      ...{ 'goal-reached': 1, 'goal-clicks': 3, 'goal-screens': 3, 'goal-fields': 5, 'goal-required': 3 },
      ...{ 'consent-free': 0, confirmed: 0, 'final-chord': 0, 'new-chain': 0 },
    });
  });

  it('is not known where the goal was not reached, or the walk is open', () => {
    const gaveUp = { outcome: 'gave-up', startsNewChain: false } as const;
    const failed = figuresOf(side({ name: 'Own', stops, touchpoints, walk: { ending: gaveUp } }));
    expect(failed['goal-reached']).toBe(0);
    expect(failed['goal-clicks']).toBeUndefined();
    expect(figuresOf(side({ name: 'Own', stops, touchpoints }))['goal-reached']).toBeUndefined();
  });
});

describe('figures of answers', () => {
  it('are the middle of all clocks; a running clock is no verdict, one given up is none answered', () => {
    const waits = [
      wait({ promise: { text: 'in 5 minutes', minutes: 5 }, answers: [answer(1, false), answer(9, true)] }),
      wait({ promise: { text: 'in 5 minutes', minutes: 5 }, answers: [answer(7, true)] }),
      wait({ ended: { at: START, how: 'no-answer' } }),
      wait({}),
    ];
    const known = figuresOf({ ...side({ name: 'Own' }), waits });
    expect(known).toMatchObject({
      'first-answer': 4 * MINUTE_MS,
      'personal-answer': 8 * MINUTE_MS,
      'promise-kept': 0.5,
    });
    expect(known['answered-share']).toBeCloseTo(2 / 3);
  });
});

describe('a comparison', () => {
  it('scores all sides by one scorecard and puts the figures that are known side by side', () => {
    const rival = side({ name: 'Rival', touchpoints: [touchpoint({ kind: 'callback' })] });
    const { figures, score, measures } = compare([side({ name: 'Own' }), rival]);
    expect(figures.find(({ id }) => id === 'has-callback')?.values).toEqual([0, 1]);
    expect(figures.some(({ id }) => id === 'lcp')).toBe(false);
    expect(score.sides[1]?.points).toBeGreaterThan(score.sides[0]?.points ?? 100);
    expect(measures.find(({ id }) => id === 'score')?.values).toEqual(
      score.sides.map(({ points = 0 }) => Math.round(points)),
    );
  });

  it('weighs each side’s gaps by what is known of its own business', () => {
    const rival = side({ name: 'Rival', touchpoints: [touchpoint({ kind: 'chat' })] });
    const plain = compare([side({ name: 'Own' }), rival]).gaps[0];
    const own = side({ name: 'Own' });
    const unique = compare([{ ...own, brand: { ...own.brand, business: { isUnique: true } } }, rival])
      .gaps[0];
    expect(unique?.weight).toBeCloseTo((plain?.weight ?? 0) * 0.86);
    expect(unique?.because.weighing.factors).toEqual([{ id: 'unique', factor: 0.86 }]);
  });
});
