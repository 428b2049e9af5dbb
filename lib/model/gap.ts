import type { Difference } from './difference';
import type { Kind, Stage } from './kind';

/** What made a kind weigh more or less than it usually does. */
export const WEIGHING_FACTORS = [
  'stage',
  'competitors',
  'unique',
  'small',
  'newcomer',
  'leader',
  'new-customers',
  'loyal',
] as const;
export type WeighingFactor = (typeof WEIGHING_FACTORS)[number];

/** How important a touchpoint is to a business, and why: `importance` = `usual` × all factors, 1 at most. */
export interface Weighing {
  usual: number;
  /** Only those that differ from 1. */
  factors: { id: WeighingFactor; factor: number }[];
  importance: number;
}

/** The parts of a gap's weight, each 0…1: importance × held ÷ looked × degree × elsewhere. */
export interface GapParts {
  weighing: Weighing;
  /** How many of the other sides have it or do it better, of those that were looked at. */
  held: number;
  looked: number;
  /** How strongly the best of them has it, or how much better they do it. */
  degree: number;
  /** Less than 1 where the side has the kind elsewhere. */
  elsewhere: number;
}

/** Something one brand has and another lacks, or does worse. */
export interface Gap {
  rowId: string;
  kind: Kind;
  stage: Stage;
  /** Index of the side that lacks it, or does it worse. */
  side: number;
  /** Indexes of the sides that have it, or do it better. */
  heldBy: number[];
  /** Absent from the side's whole walk, or there and worse in `difference`. */
  is: 'missing' | 'worse';
  difference?: Difference;
  /** 0…1, larger first. */
  weight: number;
  because: GapParts;
}

/** Whether the first gaps of the first side stay the first when importances are 30 % off, up or down. */
export interface Ranking {
  /** How many gaps count as the first: three, or all where there are fewer. */
  first: number;
  /** 0…1: part of the draws in which they stayed the first. */
  share: number;
  holds: boolean;
}
