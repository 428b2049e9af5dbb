import type { Cell } from '../model/comparison';
import type { Difference } from '../model/difference';
import type { Facts } from '../model/facts';
import type { Reaction } from '../model/touchpoint';

interface Gauge {
  id: Difference['id'];
  unit: Difference['unit'];
  better: Difference['better'];
  read(facts: Facts): number | undefined;
}

/** What can be measured on one touchpoint, and which way is better for the customer. */
const GAUGES: readonly Gauge[] = [
  { id: 'fields', unit: 'count', better: 'less', read: (facts) => facts.form?.fields.length },
  { id: 'form-steps', unit: 'count', better: 'less', read: (facts) => facts.form?.steps },
  { id: 'discount', unit: 'percent', better: 'more', read: (facts) => facts.promo?.percent },
  { id: 'rating', unit: 'stars', better: 'more', read: (facts) => facts.reviews?.rating },
  { id: 'review-count', unit: 'count', better: 'more', read: (facts) => facts.reviews?.count },
  { id: 'promise', unit: 'minutes', better: 'less', read: (facts) => facts.promise?.minutes },
];

const REACTIONS: Record<Reaction, number> = { negative: -1, neutral: 0, positive: 1 };

/** A figure as it is read from a cell, and which way is better. */
export interface CellGauge {
  id: Difference['id'];
  unit: Difference['unit'];
  better: Difference['better'];
  read: (cell: Cell) => number | undefined;
}

const CELL_GAUGES: readonly CellGauge[] = [
  ...GAUGES.map(({ id, unit, better, read }): CellGauge => {
    const readAll = (cell: Cell) => factsOf(cell).flatMap((facts) => read(facts) ?? []);
    return { id, unit, better, read: (cell) => best(readAll(cell), better) };
  }),
  { id: 'reaction', unit: 'reaction', better: 'more', read: reactionOf },
];

/** The figures in which the sides of one row differ; at least two sides must have the figure. */
export function differencesOf(cells: Cell[]): Difference[] {
  return CELL_GAUGES.map(({ read, ...gauge }) => ({ ...gauge, values: cells.map(read) })).filter(tellsApart);
}

/** How a figure is read from a cell. */
export function gaugeOf(id: Difference['id']): CellGauge {
  const gauge = CELL_GAUGES.find((each) => each.id === id);
  if (!gauge) throw new RangeError(`no gauge ${id}`);
  return gauge;
}

function factsOf(cell: Cell): Facts[] {
  if (cell.is === 'met') return cell.touchpoints.map((touchpoint) => touchpoint.facts);
  return cell.is === 'sighted' ? [cell.sighting.facts] : [];
}

/** The last impression counts: of several touchpoints the last that was judged. */
function reactionOf(cell: Cell): number | undefined {
  if (cell.is !== 'met') return undefined;
  const last = cell.touchpoints.findLast((touchpoint) => touchpoint.reaction !== undefined)?.reaction;
  return last && REACTIONS[last];
}

function best(values: number[], better: Difference['better']): number | undefined {
  if (values.length === 0) return undefined;
  return better === 'more' ? Math.max(...values) : Math.min(...values);
}

function tellsApart({ values }: Difference): boolean {
  const known = values.filter((value) => value !== undefined);
  return known.length >= 2 && known.some((value) => value !== known[0]);
}
