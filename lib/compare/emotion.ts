import type { Side } from '../model/comparison';
import { Stage } from '../model/kind';
import type { Touchpoint } from '../model/touchpoint';
import { chainOf } from './step';

/** How one touchpoint felt, −2 … +2: as the walker judged it, or by the reaction alone, which reaches from −1 to +1. */
export interface Feeling {
  touchpoint: Touchpoint;
  value: number;
  by: 'emotion' | 'reaction';
}

/** What a side felt in one stage. */
export interface StageFeeling {
  stage: Stage;
  /** In the order of the chain. */
  feelings: Feeling[];
  /** Mean of them; absent where nothing was judged. */
  mean: number | undefined;
}

const REACTIONS = { negative: -1, neutral: 0, positive: 1 } as const;

/** The feelings of each side in each stage, in the order of the sides and of the stages. */
export function feelingsOf(sides: Side[]): StageFeeling[][] {
  return sides.map((side) => {
    const felt = chainOf(side).flatMap((touchpoint) => feelingOf(touchpoint) ?? []);
    return Stage.options.map((stage) => {
      const feelings = felt.filter(({ touchpoint }) => touchpoint.stage === stage);
      return { stage, feelings, mean: meanOf(feelings.map(({ value }) => value)) };
    });
  });
}

function feelingOf(touchpoint: Touchpoint): Feeling | undefined {
  const emotion = touchpoint.judgement?.emotion;
  if (emotion !== undefined) return { touchpoint, value: emotion, by: 'emotion' };
  return touchpoint.reaction && { touchpoint, value: REACTIONS[touchpoint.reaction], by: 'reaction' };
}

function meanOf(values: number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
