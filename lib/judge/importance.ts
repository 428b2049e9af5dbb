import type { Kind } from '../model/kind';
import { KINDS } from '../vocabulary/kinds';

/** 0…1: how much it matters to the customers of a business that a brand lacks a kind. */
export type Importance = (kind: Kind) => number;

/** What the field says importance depends on; an answer that is not known is left out. */
export interface Business {
  competitors?: 'few' | 'many';
  /** Nobody else sells the like. */
  isUnique?: boolean;
  /** Its place on the market. */
  standing?: 'newcomer' | 'known';
  /** Who comes mostly. */
  customers?: 'new' | 'loyal';
}

/** Importance where nothing is known of the business. */
export const usualImportance: Importance = (kind) => KINDS[kind].importance;

/** Few competitors and a unique product: details matter less, each by a seventh. Our own size for the field's rule. */
const LESS_WITHOUT_CHOICE = 0.86;

/** First contacts of a newcomer, and what new customers meet before they know the brand, count a fifth more. */
const MORE_FOR_FIRST_CONTACT = 1.2;

/** A known name, and customers who come back, forgive: a tenth less. */
const LESS_WHERE_FORGIVEN = 0.9;

/**
 * importance = usual importance of the kind × one factor for each thing known of the business, never above 1.
 * The rules are the field's ("few competitors and a unique product: detail matters less; a small newcomer: first
 * contacts matter most; a known brand: its name covers for lapses; old customers forgive"); the sizes are ours and
 * small, so that they tip the scales and do not turn them over.
 */
export function importanceFor({ competitors, isUnique, standing, customers }: Business): Importance {
  return (kind) => {
    const isFirstContact = KINDS[kind].phase === 'before' || KINDS[kind].category === 'conversation';
    const factors = [
      competitors === 'few' ? LESS_WITHOUT_CHOICE : 1,
      isUnique ? LESS_WITHOUT_CHOICE : 1,
      standing === 'newcomer' && isFirstContact ? MORE_FOR_FIRST_CONTACT : 1,
      standing === 'known' ? LESS_WHERE_FORGIVEN : 1,
      customers === 'new' && isFirstContact ? MORE_FOR_FIRST_CONTACT : 1,
      customers === 'loyal' ? LESS_WHERE_FORGIVEN : 1,
    ];
    return Math.min(
      1,
      factors.reduce((product, factor) => product * factor, usualImportance(kind)),
    );
  };
}
