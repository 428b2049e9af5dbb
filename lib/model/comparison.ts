import type { Brand } from './brand';
import type { Difference } from './difference';
import type { Gap, Ranking } from './gap';
import type { Kind, Stage } from './kind';
import type { Score } from './scorecard';
import type { Sighting } from './sighting';
import type { Stop } from './stop';
import type { Touchpoint } from './touchpoint';
import type { Wait } from './wait';
import type { Walk } from './walk';
import type { FigureRow, ScoreRow } from './walk-score';

/** One side of a comparison: a walk with all that belongs to it, touchpoints in order. */
export interface Side {
  brand: Brand;
  walk: Walk;
  stops: Stop[];
  touchpoints: Touchpoint[];
  /** Clocks that requests of this walk started, in the order they started. */
  waits: Wait[];
  /** How the walk was scored, by which version of which scorecard; newest first. */
  scores: Score[];
}

/** Why a side could not be looked at for a touchpoint. Every reason has a sentence in `locales/`. */
export const NOT_LOOKED = [
  'no-page',
  'no-detector',
  'detector-failed',
  'frame',
  'closed-root',
  'permission',
  'unreachable',
  'robots',
  'not-logged',
] as const;
export type NotLooked = (typeof NOT_LOOKED)[number];

/**
 * What stands in one cell of the comparison: touchpoints of the chain, a sighting that never joined it,
 * or one of two sorts of nothing. "not-looked" is never counted as missing; `detail` is the frame's host,
 * the page or the detector's own reason.
 */
export type Cell =
  | { is: 'met'; touchpoints: [Touchpoint, ...Touchpoint[]] }
  | { is: 'sighted'; sighting: Sighting; stopId: string }
  | { is: 'not-found' }
  | { is: 'not-looked'; why: NotLooked; detail?: string };

/** Seen from the first side: both have it, only ours, only theirs. */
export type Verdict = 'matched' | 'only-own' | 'only-rival' | 'unknown';

/** One line of the comparison: the same touchpoint on every side. */
export interface Row {
  /** Id of the first touchpoint in it, or `sighted:<kind>` where no chain has one. Survives a new comparison of the same walks. */
  id: string;
  stage: Stage;
  kind: Kind;
  /** In the order of the sides. */
  cells: Cell[];
  verdict: Verdict;
  /** Only what differs; empty when the sides are equal or nothing is known. */
  differences: Difference[];
  /** The order of this row differs between two sides' chains: the line between them crosses another. */
  crosses: boolean;
  /** The user pinned or split one of its touchpoints. */
  isByUser?: boolean;
}

/** One cell of the touchpoint matrix: how a side stands to a kind, with the times and facts behind it. */
export interface MatrixCell {
  is: 'used' | 'seen' | 'sighted' | 'declared' | 'not-found' | 'not-looked';
  touchpoints: Touchpoint[];
  /** First met, milliseconds since the walk began. */
  after?: number;
  why?: NotLooked;
  detail?: string;
}

/** One line of the touchpoint matrix. */
export interface MatrixRow {
  kind: Kind;
  stage: Stage;
  /** In the order of the sides. */
  cells: MatrixCell[];
}

/** A figure of the summary: one value for each side, absent where it is not known. */
export interface Measure {
  id:
    | 'touchpoints'
    | 'used'
    | 'pages'
    | 'walk-time'
    | 'booking-fields'
    | 'first-contact-steps'
    | 'first-answer'
    | 'score';
  values: (number | undefined)[];
  unit: 'count' | 'ms' | 'fields' | 'points';
  better: 'more' | 'less' | 'none';
}

/** Two or more chains laid side by side; the first side is the one the verdicts speak for. */
export interface Comparison {
  sides: Side[];
  rows: Row[];
  /** Kinds met or sighted on any side, in stage order. */
  matrix: MatrixRow[];
  gaps: Gap[];
  ranking: Ranking;
  measures: Measure[];
  /** What was measured on the whole walks, only what is known of some side. */
  figures: FigureRow[];
  /** All sides by one scorecard. */
  score: ScoreRow;
}
