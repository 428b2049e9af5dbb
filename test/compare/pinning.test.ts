import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/compare';
import { letGo, pinTogether, splitApart } from '../../lib/compare/pinning';
import type { Pins } from '../../lib/model/pins';
import { side, stop, touchpoint } from './sides';

const NONE: Pins = { pinned: [], split: [] };

function twoSides() {
  const own = [touchpoint({ kind: 'booking', label: 'Book' }), touchpoint({ kind: 'phone' })];
  const theirs = [touchpoint({ kind: 'booking', label: 'Book' }), touchpoint({ kind: 'video' })];
  const sides = [own, theirs].map((touchpoints) => side({ name: 'Any', touchpoints, stops: [stop()] }));
  return { own, theirs, sides };
}

const rowWith = (rows: ReturnType<typeof compare>['rows'], id: string) => {
  const row = rows.find(({ cells }) =>
    cells.some((cell) => cell.is === 'met' && cell.touchpoints.some((each) => each.id === id)),
  );
  if (!row) throw new Error(`no row with ${id}`);
  return row;
};
const stateOf = (row: { cells: { is: string }[] }) => row.cells.map(({ is }) => is);

describe('what the user decides about a row', () => {
  it('pairs two strangers, marks the row as made by the user, and is let go again', () => {
    const { own, theirs, sides } = twoSides();
    const [phone, video] = [own[1]?.id ?? '', theirs[1]?.id ?? ''];
    const before = compare(sides);
    const pins = pinTogether(NONE, [phone, video], before);
    const row = rowWith(compare(sides, pins).rows, phone);
    expect(stateOf(row)).toEqual(['met', 'met']);
    expect(row.isByUser).toBe(true);
    const back = letGo(pins, row);
    expect(back).toEqual(NONE);
    expect(compare(sides, back).rows).toEqual(before.rows);
  });

  it('moves a touchpoint from the partner it was pinned to', () => {
    const { own, theirs, sides } = twoSides();
    const [booking, phone, other] = [own[0]?.id ?? '', own[1]?.id ?? '', theirs[0]?.id ?? ''];
    const first = pinTogether(NONE, [booking, other], compare(sides));
    const moved = pinTogether(first, [phone, other], compare(sides, first));
    expect(moved.pinned).toEqual([[phone, other]]);
    const { rows } = compare(sides, moved);
    expect(stateOf(rowWith(rows, phone))).toEqual(['met', 'met']);
    expect(rowWith(rows, booking).id).not.toBe(rowWith(rows, other).id);
  });

  it('splits a pair for good, and neither merging nor a new comparison joins it again', () => {
    const { own, theirs, sides } = twoSides();
    const [mine, their] = [own[0]?.id ?? '', theirs[0]?.id ?? ''];
    const pins = splitApart(NONE, rowWith(compare(sides).rows, mine));
    expect(pins.split).toEqual([[mine, their]]);
    const { rows } = compare(sides, pins);
    expect(rowWith(rows, mine).id).not.toBe(rowWith(rows, their).id);
    expect(rowWith(rows, mine).isByUser).toBe(true);
  });

  it('pairs again what was split before', () => {
    const { own, theirs, sides } = twoSides();
    const pair = [own[0]?.id ?? '', theirs[0]?.id ?? ''] as const;
    const apart = splitApart(NONE, rowWith(compare(sides).rows, pair[0]));
    const together = pinTogether(apart, pair, compare(sides, apart));
    expect(together).toEqual({ pinned: [pair], split: [] });
  });
});
