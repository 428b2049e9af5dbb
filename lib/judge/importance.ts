import type { Business } from '../model/brand';
import type { Weighing, WeighingFactor } from '../model/gap';
import type { Kind, Stage } from '../model/kind';
import { KINDS } from '../vocabulary/kinds';

/** How much it matters to the customers of a business that a brand lacks a kind, met at a stage; with its reasons. */
export type Importance = (kind: Kind, stage: Stage) => Weighing;

/** Few competitors and a unique product: details matter less, each by a seventh. Our own size for the field's rule. */
const LESS_WITHOUT_CHOICE = 0.86;

/** First contacts of a small company, and those of a new one, count a tenth more; of a small newcomer a fifth. */
const MORE_FOR_NEWCOMERS = 1.1;

/** What new customers meet before they know the brand counts a fifth more. */
const MORE_FOR_FIRST_CONTACT = 1.2;

/** A known name, and customers who come back, forgive: a tenth less. */
const LESS_WHERE_FORGIVEN = 0.9;

/**
 * The nearer to the decision, the more a touchpoint weighs. The usual importance of a kind already reckons with its
 * usual stage, so only a walk that met it at another stage moves it, by the quotient of the two.
 */
const STAGE_WEIGHTS: Record<Stage, number> = {
  awareness: 0.8,
  search: 0.9,
  comparison: 1,
  decision: 1.1,
  after: 0.9,
};

/**
 * importance = usual importance of the kind × one factor for each thing known of the business × the stage, 1 at most.
 * The rules are the field's ("few competitors and a unique product: detail matters less; a small newcomer: first
 * contacts matter most; a known brand: its name covers for lapses; old customers forgive"); the sizes are ours and
 * small, so that they tip the scales and do not turn them over. What is not known is a factor of 1.
 */
export function importanceFor(business: Business = {}): Importance {
  return (kind, stage) => {
    const usual = KINDS[kind].importance;
    const factors = factorsOf(business, kind, stage).filter(({ factor }) => factor !== 1);
    const product = factors.reduce((sum, { factor }) => sum * factor, usual);
    return { usual, factors, importance: Math.min(1, product) };
  };
}

/** Importance where nothing is known of the business. */
export const usualImportance: Importance = importanceFor();

function factorsOf(business: Business, kind: Kind, stage: Stage): Weighing['factors'] {
  const { competitors, isUnique, size, age, standing, customers } = business;
  const usually = KINDS[kind];
  const isFirstContact = usually.phase === 'before' || usually.category === 'conversation';
  const when = (id: WeighingFactor, isSo: boolean | undefined, factor: number) => ({
    id,
    factor: isSo ? factor : 1,
  });
  return [
    when('stage', true, STAGE_WEIGHTS[stage] / STAGE_WEIGHTS[usually.stage]),
    when('competitors', competitors === 'few', LESS_WITHOUT_CHOICE),
    when('unique', isUnique, LESS_WITHOUT_CHOICE),
    when('small', size === 'small' && isFirstContact, MORE_FOR_NEWCOMERS),
    when('newcomer', age === 'new' && isFirstContact, MORE_FOR_NEWCOMERS),
    when('leader', standing === 'leader', LESS_WHERE_FORGIVEN),
    when('new-customers', customers === 'new' && isFirstContact, MORE_FOR_FIRST_CONTACT),
    when('loyal', customers === 'loyal', LESS_WHERE_FORGIVEN),
  ];
}
