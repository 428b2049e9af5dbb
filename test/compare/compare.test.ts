import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/compare/index';
import type { Cell, Comparison } from '../../lib/model/comparison';
import type { Kind } from '../../lib/model/kind';
import { side, sighting, stop, touchpoint } from './sides';

function cellsOf(comparison: Comparison, kind: Kind): Cell['is'][] | undefined {
  return comparison.rows.find((row) => row.kind === kind)?.cells.map((cell) => cell.is);
}

describe('compare', () => {
  it('puts the same kind of both sides into one row and says what only one side has', () => {
    const own = side({
      name: 'Own',
      touchpoints: [touchpoint({ kind: 'phone' }), touchpoint({ kind: 'map' })],
    });
    const rival = side({
      name: 'Rival',
      touchpoints: [touchpoint({ kind: 'callback' }), touchpoint({ kind: 'phone' })],
    });
    const comparison = compare([own, rival]);
    const verdicts = comparison.rows.map((row) => [row.kind, row.verdict]);
    expect(verdicts).toEqual([
      ['phone', 'matched'],
      ['callback', 'only-rival'],
      ['map', 'only-own'],
    ]);
    expect(comparison.gaps.map(({ kind, side, is }) => [kind, side, is])).toEqual([
      ['callback', 0, 'missing'],
      ['map', 1, 'missing'],
    ]);
  });

  it('never calls a sighting that did not join the chain missing', () => {
    const own = side({ name: 'Own', stops: [stop({ sightings: [sighting({ kind: 'chat' })] })] });
    const rival = side({ name: 'Rival', touchpoints: [touchpoint({ kind: 'chat' })] });
    const comparison = compare([own, rival]);
    expect(cellsOf(comparison, 'chat')).toEqual(['sighted', 'met']);
    expect(comparison.gaps).toEqual([]);
  });

  it('opens a row for what detectors saw and no chain has', () => {
    const own = side({ name: 'Own' });
    const rival = side({ name: 'Rival', stops: [stop({ sightings: [sighting({ kind: 'callback' })] })] });
    const comparison = compare([own, rival]);
    expect(cellsOf(comparison, 'callback')).toEqual(['not-found', 'sighted']);
    expect(comparison.gaps[0]).toMatchObject({ kind: 'callback', side: 0 });
  });

  it('leaves deleted touchpoints out', () => {
    const own = side({ name: 'Own', touchpoints: [touchpoint({ kind: 'chat', deletedAt: 5 })] });
    expect(compare([own, side({ name: 'Rival' })]).rows).toEqual([]);
  });

  it('sorts by stage, then by the order of the chains, a rival step below the step it came after', () => {
    const own = side({
      name: 'Own',
      touchpoints: [touchpoint({ kind: 'booking' }), touchpoint({ kind: 'ad' }), touchpoint({ kind: 'map' })],
    });
    const rival = side({
      name: 'Rival',
      touchpoints: [
        touchpoint({ kind: 'booking' }),
        touchpoint({ kind: 'promo' }),
        touchpoint({ kind: 'map' }),
      ],
    });
    expect(compare([own, rival]).rows.map((row) => row.kind)).toEqual(['ad', 'booking', 'promo', 'map']);
  });

  it('puts several messengers that only one side has into one row', () => {
    const messengers = ['Telegram', 'WhatsApp'].map((network) =>
      touchpoint({ kind: 'messenger', facts: { network } }),
    );
    const comparison = compare([side({ name: 'Own' }), side({ name: 'Rival', touchpoints: messengers })]);
    expect(comparison.rows).toHaveLength(1);
    expect(comparison.rows[0]?.cells[1]).toMatchObject({
      is: 'met',
      touchpoints: [{ kind: 'messenger' }, { kind: 'messenger' }],
    });
  });

  it('puts what is there for the same into one row, on one side or beside the one step of the other', () => {
    const bookings = ['Pedir cita', 'Reserva tu cita'].map((label) => touchpoint({ kind: 'booking', label }));
    const rival = side({ name: 'Rival', touchpoints: bookings });
    const alone = compare([side({ name: 'Own' }), rival]);
    expect(
      alone.rows.map((row) =>
        row.cells.map((cell) => (cell.is === 'met' ? cell.touchpoints.length : cell.is)),
      ),
    ).toEqual([['not-found', 2]]);
    const own = side({ name: 'Own', touchpoints: [touchpoint({ kind: 'booking', label: 'Book' })] });
    for (const sides of [
      [own, rival],
      [rival, own],
    ]) {
      const { rows, gaps } = compare(sides);
      expect(rows).toHaveLength(1);
      expect(gaps).toEqual([]);
    }
  });

  it('keeps forms of one kind for different things in rows of their own', () => {
    const forms = ['Complaints', 'Careers'].map((label) => touchpoint({ kind: 'contact-form', label }));
    expect(compare([side({ name: 'Own' }), side({ name: 'Rival', touchpoints: forms })]).rows).toHaveLength(
      2,
    );
  });

  it('still shows the messenger that only one side has beside the one that both have', () => {
    const messenger = (network: string) => touchpoint({ kind: 'messenger', facts: { network } });
    const own = side({ name: 'Own', touchpoints: [messenger('Telegram')] });
    const rival = side({ name: 'Rival', touchpoints: [messenger('WhatsApp'), messenger('Telegram')] });
    const { rows, gaps } = compare([own, rival]);
    expect(rows.map((row) => row.verdict).sort()).toEqual(['matched', 'only-rival']);
    expect(gaps[0]).toMatchObject({ kind: 'messenger', side: 0 });
    expect(gaps[0]?.weight).toBeLessThan(0.4);
  });

  it('does not let a phone stand for a booking', () => {
    const own = side({ name: 'Own', touchpoints: [touchpoint({ kind: 'phone' })] });
    const rival = side({ name: 'Rival', touchpoints: [touchpoint({ kind: 'booking' })] });
    expect(compare([own, rival]).gaps).toMatchObject([
      { kind: 'booking', side: 0 },
      { kind: 'phone', side: 1 },
    ]);
  });

  it('tells in which figures a matched row differs, and makes a gap of the worse one', () => {
    const form = (count: number) => ({
      form: {
        steps: 1,
        fields: Array.from({ length: count }, () => ({ role: 'other' as const, label: 'x', required: true })),
      },
    });
    const own = side({ name: 'Own', touchpoints: [touchpoint({ kind: 'booking', facts: form(9) })] });
    const rival = side({ name: 'Rival', touchpoints: [touchpoint({ kind: 'booking', facts: form(4) })] });
    const comparison = compare([own, rival]);
    expect(comparison.rows[0]?.differences).toMatchObject([{ id: 'fields', values: [9, 4], better: 'less' }]);
    expect(comparison.gaps).toMatchObject([{ side: 0, heldBy: [1], is: 'worse', kind: 'booking' }]);
    expect(comparison.measures.find(({ id }) => id === 'booking-fields')?.values).toEqual([9, 4]);
  });

  it('weighs a gap by importance and by how many of the others have it', () => {
    const has = (name: string, kind: Kind) => side({ name, touchpoints: [touchpoint({ kind })] });
    const comparison = compare([
      side({ name: 'Own' }),
      has('B', 'booking'),
      has('C', 'booking'),
      has('D', 'consent'),
    ]);
    const own = comparison.gaps.filter((gap) => gap.side === 0);
    expect(own.map(({ kind }) => kind)).toEqual(['booking', 'consent']);
    expect(own[0]?.weight).toBeCloseTo(2 / 3, 5);
  });

  it('keeps a pinned pair together and a split pair apart', () => {
    const ours = touchpoint({ kind: 'phone' });
    const theirs = touchpoint({ kind: 'reviews' });
    const sides = [
      side({ name: 'Own', touchpoints: [ours] }),
      side({ name: 'Rival', touchpoints: [theirs] }),
    ];
    expect(compare(sides).rows).toHaveLength(2);
    expect(compare(sides, { pinned: [[ours.id, theirs.id]] }).rows).toHaveLength(1);
    const same = [
      side({ name: 'Own', touchpoints: [ours] }),
      side({ name: 'Rival', touchpoints: [touchpoint({ kind: 'phone', id: theirs.id })] }),
    ];
    expect(compare(same).rows).toHaveLength(1);
    expect(compare(same, { split: [[theirs.id, ours.id]] }).rows).toHaveLength(2);
  });

  it('compares one side, an empty side and none at all', () => {
    expect(compare([]).rows).toEqual([]);
    expect(compare([side({ name: 'Own', touchpoints: [touchpoint({ kind: 'phone' })] })]).rows).toHaveLength(
      1,
    );
    expect(compare([side({ name: 'Own', stops: [] }), side({ name: 'Rival', stops: [] })]).rows).toEqual([]);
  });
});
