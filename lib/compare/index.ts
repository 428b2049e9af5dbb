import { type Importance, importanceFor } from '../judge/importance';
import { rankingOf } from '../judge/ranking';
import { answersFor, scoreWalk } from '../judge/score';
import type { Cell, Comparison, Row, Side, Verdict } from '../model/comparison';
import type { Kind } from '../model/kind';
import type { Pins } from '../model/pins';
import type { Scorecard } from '../model/scorecard';
import { KINDS } from '../vocabulary/kinds';
import { USUAL_SCORECARD } from '../vocabulary/scorecards';
import { STAGE_ORDER } from '../vocabulary/stages';
import { absenceOf } from './absence';
import { differencesOf } from './differences';
import { figureRows, figuresOf } from './figures';
import { gapsOf, has } from './gaps';
import { matrixOf } from './matrix';
import { measuresOf, scoreMeasure } from './measures';
import { isTouched } from './pinning';
import { type Bundle, bundle } from './rows';
import { isSure, offChain, type Seen, takeLike } from './sightings';

export interface CompareOptions extends Partial<Pins> {
  /** How much each kind matters; from what is known of each side's business unless given. */
  importance?: Importance;
  /** By what all sides are scored; the one that ships unless given. */
  scorecard?: Scorecard;
}

/**
 * Lays two or more chains side by side. The first side is the one the verdicts speak for. Pure: the same sides give
 * the same comparison, row ids included.
 */
export function compare(
  sides: Side[],
  { pinned = [], split = [], importance, scorecard = USUAL_SCORECARD }: CompareOptions = {},
): Comparison {
  const left = sides.map(offChain);
  const rows = [
    ...bundle(sides, { pinned, split }).map((each) => {
      const row = rowOf(sides, left, each);
      return isTouched({ pinned, split }, row.cells) ? { ...row, isByUser: true } : row;
    }),
    ...sightedRows(sides, left),
  ].sort((x, y) => STAGE_ORDER[x.stage] - STAGE_ORDER[y.stage]);
  const gaps = gapsOf({ rows }, (side) => importance ?? importanceFor(sides[side]?.brand.business));
  const figures = sides.map(figuresOf);
  const scores = sides.map((side, index) =>
    scoreWalk({ scorecard, answers: answersFor(scorecard, side.scores), figures: figures[index] ?? {} }),
  );
  return {
    sides,
    rows,
    matrix: matrixOf(sides),
    gaps,
    ranking: rankingOf(gaps.filter((gap) => gap.side === 0)),
    measures: [...measuresOf(sides), scoreMeasure(scores)],
    figures: figureRows(figures),
    score: { scorecard, sides: scores },
  };
}

function rowOf(sides: Side[], left: Map<Kind, Seen[]>[], { members, step, crosses }: Bundle): Row {
  const cells = sides.map((side, index): Cell => {
    const [first, ...rest] = members[index] ?? [];
    if (first) return { is: 'met', touchpoints: [first, ...rest] };
    const seen = takeLike(left[index] ?? new Map(), step.kind, step.label);
    return seen ? { is: 'sighted', ...seen } : absenceOf(side, step.kind);
  });
  const id = members.flat()[0]?.id ?? '';
  return {
    id,
    stage: step.stage,
    kind: step.kind,
    cells,
    verdict: verdictOf(cells),
    differences: differencesOf(cells),
    crosses,
  };
}

/** One line for each kind that detectors saw and that stands in no chain at all, so that nobody's callback stays unseen. */
function sightedRows(sides: Side[], left: Map<Kind, Seen[]>[]): Row[] {
  const inChains = new Set(
    sides.flatMap((side) => side.touchpoints.filter((each) => !each.deletedAt)).map(({ kind }) => kind),
  );
  const kinds = new Set(
    left.flatMap((seen) => [...seen].flatMap(([kind, all]) => (all.some(isSure) ? [kind] : []))),
  );
  return [...kinds]
    .filter((kind) => !inChains.has(kind))
    .map((kind) => {
      const cells = sides.map((side, index): Cell => {
        const seen = takeLike(left[index] ?? new Map(), kind, '');
        return seen ? { is: 'sighted', ...seen } : absenceOf(side, kind);
      });
      const { stage } = KINDS[kind];
      return {
        id: `sighted:${kind}`,
        stage,
        kind,
        cells,
        verdict: verdictOf(cells),
        differences: differencesOf(cells),
        crosses: false,
      };
    });
}

/** Who has it, seen from the first side; where somebody could not be looked at, no verdict is given against them. */
function verdictOf([own, ...rivals]: Cell[]): Verdict {
  const rivalHas = rivals.some(has);
  if (has(own)) {
    if (rivalHas) return 'matched';
    return rivals.some((cell) => cell.is === 'not-found') ? 'only-own' : 'unknown';
  }
  return own?.is === 'not-found' && rivalHas ? 'only-rival' : 'unknown';
}
