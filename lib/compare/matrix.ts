import type { MatrixCell, MatrixRow, Side } from '../model/comparison';
import type { Kind } from '../model/kind';
import { KINDS } from '../vocabulary/kinds';
import { STAGE_ORDER } from '../vocabulary/stages';
import { absenceOf } from './absence';
import { isSure, offChain, type Seen } from './sightings';
import { chainOf } from './step';

/** Kind × side: every kind that a chain has or a detector saw for sure, in stage order. */
export function matrixOf(sides: Side[]): MatrixRow[] {
  const seen = sides.map(offChain);
  return kindsOf(sides, seen)
    .map((kind) => ({
      kind,
      stage: KINDS[kind].stage,
      cells: sides.map((side, index) => cellFor(side, kind, seen[index]?.get(kind) ?? [])),
    }))
    .sort((x, y) => STAGE_ORDER[x.stage] - STAGE_ORDER[y.stage]);
}

function kindsOf(sides: Side[], seen: Map<Kind, Seen[]>[]): Kind[] {
  const met = sides.flatMap((side) => chainOf(side).map(({ kind }) => kind));
  const sighted = seen.flatMap((byKind) =>
    [...byKind].flatMap(([kind, all]) => (all.some(isSure) ? [kind] : [])),
  );
  return [...new Set([...met, ...sighted])];
}

function cellFor(side: Side, kind: Kind, seen: Seen[]): MatrixCell {
  const touchpoints = chainOf(side).filter((touchpoint) => touchpoint.kind === kind);
  if (touchpoints.length > 0) {
    const isUsed = touchpoints.some(({ engagement }) => engagement === 'used');
    const first = Math.min(...touchpoints.map(({ at }) => at));
    return { is: isUsed ? 'used' : 'seen', touchpoints, after: first - side.walk.startedAt };
  }
  if (seen.length > 0) {
    const isOnlyDeclared = seen.every(({ sighting }) => sighting.state === 'declared');
    return { is: isOnlyDeclared ? 'declared' : 'sighted', touchpoints: [] };
  }
  const nothing = absenceOf(side, kind);
  if (nothing.is === 'not-found') return { is: 'not-found', touchpoints: [] };
  return { is: 'not-looked', touchpoints: [], why: nothing.why, detail: nothing.detail };
}
