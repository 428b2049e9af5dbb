import type { Cell, Row } from '../model/comparison';
import type { Pins } from '../model/pins';

type Ids = readonly [string, string];

/** The pins after two touchpoints were laid side by side: neither keeps a partner it was pinned to on the other's side. */
export function pinTogether(pins: Pins, [x, y]: Ids, { rows }: { rows: Row[] }): Pins {
  const rivals = new Set(idsOf([...onSideOf(y, rows), ...onSideOf(x, rows)]));
  const isRival = ([a, b]: Ids) =>
    (a === x || b === x || a === y || b === y) && rivals.has(a) && rivals.has(b);
  return {
    pinned: [...pins.pinned.filter((pair) => !isRival(pair)), [x, y]],
    split: pins.split.filter((pair) => !isPair(pair, x, y)),
  };
}

/** The pins after the touchpoints of a row were parted, each side from every other. */
export function splitApart(pins: Pins, row: Row): Pins {
  const sides = row.cells.map(idsOfCell);
  const pairs = sides.flatMap((mine, index) =>
    sides
      .slice(index + 1)
      .flatMap((theirs) => mine.flatMap((x) => theirs.map((y): [string, string] => [x, y]))),
  );
  const among = new Set(sides.flat());
  const isWithin = ([a, b]: Ids) => among.has(a) && among.has(b);
  return {
    pinned: pins.pinned.filter((pair) => !isWithin(pair)),
    split: [...pins.split.filter((pair) => !isWithin(pair)), ...pairs],
  };
}

/** The pins without those that touch a row. */
export function letGo(pins: Pins, row: Row): Pins {
  const ids = new Set(row.cells.flatMap(idsOfCell));
  const isElsewhere = ([a, b]: Ids) => !ids.has(a) && !ids.has(b);
  return { pinned: pins.pinned.filter(isElsewhere), split: pins.split.filter(isElsewhere) };
}

/** Whether the user had a hand in a row. */
export function isTouched(pins: Pins, cells: Cell[]): boolean {
  const ids = new Set(cells.flatMap(idsOfCell));
  return [...pins.pinned, ...pins.split].some(([a, b]) => ids.has(a) || ids.has(b));
}

function idsOfCell(cell: Cell): string[] {
  return cell.is === 'met' ? cell.touchpoints.map(({ id }) => id) : [];
}

const idsOf = (cells: Cell[]) => cells.flatMap(idsOfCell);

/** All cells of the side a touchpoint stands on. */
function onSideOf(id: string, rows: Row[]): Cell[] {
  const side = rows
    .flatMap(({ cells }) => cells.findIndex((cell) => idsOfCell(cell).includes(id)))
    .find((at) => at >= 0);
  return side === undefined ? [] : rows.flatMap(({ cells }) => cells[side] ?? []);
}

const isPair = ([a, b]: Ids, x: string, y: string) => (a === x && b === y) || (a === y && b === x);
