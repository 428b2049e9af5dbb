import type { Brand } from './brand';
import type { Kind, Stage } from './kind';
import type { Sighting } from './sighting';
import type { Stop } from './stop';
import type { Touchpoint } from './touchpoint';
import type { Walk } from './walk';

/** One side of a comparison: a walk with all that belongs to it, touchpoints in order. */
export interface Side {
  brand: Brand;
  walk: Walk;
  stops: Stop[];
  touchpoints: Touchpoint[];
}

/**
 * What stands in one cell of the comparison: touchpoints of the chain, a sighting that never joined it,
 * or one of two sorts of nothing. "not-looked" is never counted as missing.
 */
export type Cell =
  | { is: 'met'; touchpoints: [Touchpoint, ...Touchpoint[]] }
  | { is: 'sighted'; sighting: Sighting; stopId: string }
  | { is: 'not-found' }
  | { is: 'not-looked'; why: string };

/** Seen from the first side: both have it, only ours, only theirs. */
export type Verdict = 'matched' | 'only-own' | 'only-rival' | 'unknown';

/** One line of the comparison: the same touchpoint on every side. */
export interface Row {
  id: string;
  stage: Stage;
  kind: Kind;
  /** In the order of the sides. */
  cells: Cell[];
  verdict: Verdict;
}

/** Something one brand has and another lacks, or does worse. */
export interface Gap {
  rowId: string;
  kind: Kind;
  stage: Stage;
  /** Index of the side that lacks it. */
  side: number;
  /** Indexes of the sides that have it. */
  heldBy: number[];
  /** 0…1, larger first. */
  weight: number;
}

/** A figure of the summary: one value for each side, absent where it is not known. */
export interface Measure {
  id: 'touchpoints' | 'used' | 'pages' | 'walk-time' | 'booking-fields' | 'first-contact-steps';
  values: (number | undefined)[];
  unit: 'count' | 'ms' | 'fields';
  better: 'more' | 'less' | 'none';
}

/** Two or more chains laid side by side; the first side is the one the verdicts speak for. */
export interface Comparison {
  sides: Side[];
  rows: Row[];
  gaps: Gap[];
  measures: Measure[];
}
