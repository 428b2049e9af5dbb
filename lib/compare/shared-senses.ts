import type { Sense } from '../vocabulary/senses';
import type { Traits } from './traits';

/** How much a sense tells one step from another: of a chain about weddings the word wedding tells nothing. */
export type Rarity = ReadonlyMap<Sense, number>;

/** The rarity of senses among steps: one over the number of steps that have it. */
export function rarityIn(steps: Traits[]): Rarity {
  const counts = new Map<Sense, number>();
  for (const { senses } of steps) for (const sense of senses) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  return new Map([...counts].map(([sense, count]) => [sense, 1 / count]));
}

/** 0…1: how much of what two labels mean they have in common; rare senses count more. */
export function sharedSenses({ senses: mine }: Traits, { senses: theirs }: Traits, rarity: Rarity): number {
  let shared = 0;
  for (const sense of mine) if (theirs.has(sense)) shared += rarity.get(sense) ?? 0;
  return shared === 0 ? 0 : Math.sqrt(shared / Math.sqrt(weight(mine, rarity) * weight(theirs, rarity)));
}

function weight(senses: ReadonlySet<Sense>, rarity: Rarity): number {
  let sum = 0;
  for (const sense of senses) sum += rarity.get(sense) ?? 0;
  return sum;
}
