import type { Side } from '../../model/comparison';
import { chainOf } from '../step';
import type { Figures } from '.';
import { mean } from './statistics';

/** What the walker felt and thought good, over the whole chain, and how the walk ended. */
export function feltFigures(side: Side): Figures {
  const judgements = chainOf(side).flatMap(({ judgement }) => judgement ?? []);
  const { ending } = side.walk;
  return {
    emotion: mean(judgements.flatMap(({ emotion }) => emotion ?? [])),
    qualities: mean(judgements.flatMap(({ qualities }) => Object.values(qualities ?? {}))),
    'final-chord': ending && Number(ending.finalChord !== undefined),
    'new-chain': ending && Number(ending.startsNewChain),
  };
}
