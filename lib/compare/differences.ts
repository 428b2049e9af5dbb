import type { Cell, Difference } from '../model/comparison';
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

/** The figures in which the sides of one row differ; at least two sides must have the figure. */
export function differencesOf(cells: Cell[]): Difference[] {
  const measured = GAUGES.map(({ id, unit, better, read }): Difference => {
    return {
      id,
      unit,
      better,
      values: cells.map((cell) =>
        best(
          factsOf(cell).flatMap((facts) => read(facts) ?? []),
          better,
        ),
      ),
    };
  });
  const felt: Difference = {
    id: 'reaction',
    unit: 'reaction',
    better: 'more',
    values: cells.map(reactionOf),
  };
  return [...measured, felt].filter(tellsApart);
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
