import { type Importance, usualImportance } from '../judge/importance';
import type { Cell, Comparison, Row } from '../model/comparison';
import type { Difference } from '../model/difference';
import type { Gap, GapParts } from '../model/gap';

/** How strongly the best of the others has what is missing: a customer who used it tells more than a page that shows it. */
const HELD = { used: 1, seen: 0.9, sighted: 0.75 } as const;

/** A second Telegram matters less to a brand that has a WhatsApp: there is one of the kind already. */
const HAS_KIND_ELSEWHERE = 0.4;

/** A thing that is there but worse is never as bad as one that is not there. */
const WORSE_AT_MOST = 0.7;

/**
 * What each side lacks or does worse than others, heaviest first; equal weights keep the order of the rows.
 *
 * weight = importance of the kind at its stage × how many have it × how much better they are, each 0…1:
 * "how many" is the share of the other sides that were looked at; "how much better" is, for a missing touchpoint,
 * how strongly the best of them has it (HELD), less where the side has the kind elsewhere; for a worse one, the
 * relative difference of the figure (WORSE_AT_MOST at most). Sides that could not be looked at neither have nor lack.
 */
export function gapsOf(
  { rows }: Pick<Comparison, 'rows'>,
  importanceOf: (side: number) => Importance = () => usualImportance,
): Gap[] {
  const gaps = rows.flatMap((row) =>
    row.cells.flatMap((cell, side) =>
      cell.is === 'not-found'
        ? missing(rows, row, side, importanceOf(side))
        : worse(row, side, importanceOf(side)),
    ),
  );
  return gaps.sort((x, y) => y.weight - x.weight);
}

function missing(rows: Row[], row: Row, side: number, importance: Importance): Gap[] {
  const heldBy = row.cells.flatMap((cell, index) => (has(cell) ? [index] : []));
  if (heldBy.length === 0) return [];
  const looked = row.cells.filter((cell, index) => index !== side && cell.is !== 'not-looked').length;
  const strength = Math.max(...heldBy.map((index) => heldStrength(row.cells[index])));
  const elsewhere = rows.some((other) => other !== row && other.kind === row.kind && has(other.cells[side]));
  const because: GapParts = {
    weighing: importance(row.kind, row.stage),
    held: heldBy.length,
    looked,
    degree: strength,
    elsewhere: elsewhere ? HAS_KIND_ELSEWHERE : 1,
  };
  return [{ ...head(row, side), heldBy, is: 'missing', weight: weightOf(because), because }];
}

function worse(row: Row, side: number, importance: Importance): Gap[] {
  const gaps = row.differences.flatMap((difference): Gap[] => {
    const own = difference.values[side];
    if (own === undefined) return [];
    const heldBy = difference.values.flatMap((value, index) =>
      value !== undefined && isBetter(difference, value, own) ? [index] : [],
    );
    if (heldBy.length === 0) return [];
    const others = difference.values.filter((value, index) => index !== side && value !== undefined).length;
    const degree = Math.max(
      ...heldBy.map((index) => relative(difference, own, difference.values[index] ?? own)),
    );
    const because: GapParts = {
      weighing: importance(row.kind, row.stage),
      held: heldBy.length,
      looked: others,
      degree: degree * WORSE_AT_MOST,
      elsewhere: 1,
    };
    return [{ ...head(row, side), heldBy, is: 'worse', difference, weight: weightOf(because), because }];
  });
  // One gap a cell: the figure that is worst.
  return gaps.sort((x, y) => y.weight - x.weight).slice(0, 1);
}

function weightOf({ weighing, held, looked, degree, elsewhere }: GapParts): number {
  return weighing.importance * (held / looked) * degree * elsewhere;
}

function head(row: Row, side: number): Pick<Gap, 'rowId' | 'kind' | 'stage' | 'side'> {
  return { rowId: row.id, kind: row.kind, stage: row.stage, side };
}

export function has(cell: Cell | undefined): boolean {
  if (cell?.is === 'sighted') return cell.sighting.state !== 'declared';
  return cell?.is === 'met';
}

function heldStrength(cell: Cell | undefined): number {
  if (cell?.is === 'sighted') return HELD.sighted;
  return cell?.is === 'met' && cell.touchpoints.some((each) => each.engagement === 'used')
    ? HELD.used
    : HELD.seen;
}

function isBetter({ better }: Difference, value: number, than: number): boolean {
  return better === 'more' ? value > than : value < than;
}

/** 0…1: the difference as a share of the larger figure; reactions lie two apart at most. */
function relative({ id }: Difference, x: number, y: number): number {
  const span = id === 'reaction' ? 2 : Math.max(Math.abs(x), Math.abs(y));
  return span === 0 ? 0 : Math.abs(x - y) / span;
}
