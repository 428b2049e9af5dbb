import { describe, expect, it } from 'vitest';
import { framesOf, heldElsewhere, shownAs, voiceOf } from '@/components/compare/sides';
import { standing, verdictMark } from '@/components/compare/verdict';
import { frameOf, pictureAt } from '@/components/viewer/frames';
import { sameShare } from '@/components/viewer/scroll-together';
import { words } from '@/components/words';
import type { Cell, Comparison, Row, Side } from '@/lib/model/comparison';
import type { Difference } from '@/lib/model/difference';
import { aBrand, anId, aTouchpoint, aWalk } from '../examples';

const { t } = words;
const side = (number: number, role: 'own' | 'competitor', name: string): Side => ({
  waits: [],
  scores: [],
  brand: aBrand({ id: anId(number + 50), role, name }),
  walk: aWalk({ id: anId(number) }),
  stops: [],
  touchpoints: [],
});
const own = side(1, 'own', 'Alba');
const rival = side(2, 'competitor', 'Vena');
const aRow = (over: Partial<Row> = {}): Row => ({
  id: anId(20),
  stage: 'comparison',
  kind: 'phone',
  cells: [{ is: 'not-found' }, { is: 'met', touchpoints: [aTouchpoint()] }],
  verdict: 'only-rival',
  differences: [],
  crosses: false,
  ...over,
});
const fields = (mine: number, other: number | undefined, better: Difference['better'] = 'less') => ({
  id: 'fields' as const,
  unit: 'count' as const,
  better,
  values: [mine, other],
});

describe('the verdict on the line', () => {
  it('speaks to the owner of the site, and of a brand by name', () => {
    expect(verdictMark(aRow(), [own, rival], t)).toEqual({ text: 'only theirs', tone: 'bad' });
    expect(verdictMark(aRow(), [rival, own], t)).toEqual({ text: 'not Vena', tone: 'bad' });
  });

  it('never blames for what nobody looked at', () => {
    expect(verdictMark(aRow({ verdict: 'unknown' }), [own, rival], t).tone).toBe('hatched');
  });

  it.each([
    [[fields(9, 4)], 'worse'],
    [[fields(4, 9)], 'better'],
    [[fields(9, 4), fields(8, 5, 'more')], 'better and worse'],
    [[fields(9, undefined)], 'both'],
    [[], 'both'],
  ])('of a touchpoint that both have, with %j, is "%s"', (differences, text) => {
    expect(verdictMark(aRow({ verdict: 'matched', differences }), [own, rival], t).text).toBe(text);
  });

  it('counts who has it where more than two could', () => {
    const met: Cell = { is: 'met', touchpoints: [aTouchpoint()] };
    const text = (...cells: Row['cells']) =>
      verdictMark(aRow({ verdict: 'matched', cells }), [own, rival, rival], t).text;
    expect(text(met, met, met)).toBe('all have it');
    expect(text(met, met, { is: 'not-found' })).toBe('2 of 3 have it');
    // Nobody is counted who could not be looked at.
    expect(text(met, met, { is: 'not-looked', why: 'no-page' })).toBe('2 of 2 have it');
  });

  it('speaks of walks, not of sites, where all are of one brand', () => {
    const [marta, ion] = ['Marta', 'Ion'].map((persona) => ({ ...own, walk: { ...own.walk, persona } }));
    if (!marta || !ion) throw new Error('no sides');
    const { sides } = shownAs({ sides: [marta, ion] } as Comparison, t, 'en');
    expect(sides.map(({ brand }) => brand.name)).toEqual(['Marta', 'Ion']);
    expect(verdictMark(aRow(), sides, t).text).toBe('not Marta');
    expect([voiceOf(sides), voiceOf([own, rival]), voiceOf([rival, own])]).toEqual([
      'walk',
      'owner',
      'brand',
    ]);
  });

  it('measures against the best of the others', () => {
    expect(standing({ values: [5, 9, 4], better: 'less' })).toBe(-1);
    expect(standing({ values: [5, 9, 4], better: 'more' })).toBe(-1);
    expect(standing({ values: [undefined, 9], better: 'more' })).toBe(0);
  });
});

describe('frames of the viewer', () => {
  const [first, second] = [aTouchpoint({ id: anId(21) }), aTouchpoint({ id: anId(22) })];
  const mine = aTouchpoint({ id: anId(23) });
  const rows = [
    aRow({ id: 'a' }),
    aRow({
      id: 'b',
      cells: [
        { is: 'met', touchpoints: [mine] },
        { is: 'met', touchpoints: [first, second] },
      ],
    }),
    aRow({ id: 'c', cells: [{ is: 'not-found' }, { is: 'not-looked', why: 'no-page' }] }),
  ];
  const frames = framesOf({ sides: [own, rival], rows }, (row, index) => `nothing in ${row.id} on ${index}`);

  it('show every step of the longer side, the other side staying at its last', () => {
    expect(frames.map(({ panes }) => panes.map((pane) => pane.touchpoint?.id ?? pane.nothing))).toEqual([
      ['nothing in a on 0', anId(20)],
      [mine.id, first.id],
      [mine.id, second.id],
    ]);
  });

  it('open at the touchpoint that was clicked', () => {
    expect(frameOf(frames, second.id)).toBe(2);
  });

  it('lead from what is missing to the side that has it', () => {
    expect(heldElsewhere(aRow(), 0)).toEqual({ side: 1, touchpoint: aTouchpoint() });
    expect(heldElsewhere(aRow({ cells: [{ is: 'not-found' }] }), 0)).toBeUndefined();
  });

  it('keep the picture before the act where there is none after it', () => {
    const after = { is: 'taken', shotId: anId(90) } as const;
    expect(pictureAt(mine, 'after')).toBe(mine.before);
    expect(pictureAt({ ...mine, after }, 'after')).toBe(after);
  });
});

describe('panes that scroll together', () => {
  const pane = (scrollTop: number, scrollHeight: number) => ({
    scrollTop,
    scrollHeight,
    clientHeight: 100,
    scrollLeft: 0,
    scrollWidth: 50,
    clientWidth: 50,
  });

  it('stand at the same share of their own way', () => {
    expect(sameShare(pane(200, 500), pane(0, 900)).top).toBe(400);
  });

  it('stay where they are when there is nothing to scroll', () => {
    expect(sameShare(pane(0, 80), pane(30, 900)).top).toBe(0);
    expect(sameShare(pane(200, 500), pane(0, 80)).top).toBe(0);
  });
});
