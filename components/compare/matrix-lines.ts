import type { Comparison, MatrixCell, MatrixRow } from '@/lib/model/comparison';
import type { Gap } from '@/lib/model/gap';

export const FILTERS = ['all', 'differing', 'gaps'] as const;
export type Filter = (typeof FILTERS)[number];

/** A kind with what the first side lacks or does worse in it, the heaviest first. */
export interface Line {
  row: MatrixRow;
  gaps: Gap[];
}

/** Kinds with the first side's gaps in them: the heaviest gap first, then in stage order. */
export function linesOf({ matrix, gaps }: Comparison): Line[] {
  const byKind = Map.groupBy(
    gaps.filter(({ side }) => side === 0),
    ({ kind }) => kind,
  );
  return matrix
    .map((row) => ({ row, gaps: byKind.get(row.kind) ?? [] }))
    .sort((a, b) => (b.gaps[0]?.weight ?? 0) - (a.gaps[0]?.weight ?? 0));
}

export function passes({ row, gaps }: Line, filter: Filter): boolean {
  if (filter === 'gaps') return gaps.length > 0;
  return filter === 'all' || new Set(row.cells.map(presence)).size > 1;
}

/** Used or only seen is a way of walking; the difference that counts is whether it is there. */
function presence({ is }: MatrixCell): string {
  return is === 'used' || is === 'seen' || is === 'sighted' ? 'there' : is;
}
