import type { Kind } from '../model/kind';
import { LITTLE_WORDS } from '../vocabulary/small-words';
import { groupBy } from './groups';

/** A step by what it is and the beginnings of its words. */
interface Worded {
  kind: Kind;
  words: ReadonlySet<string>;
}

/** Kinds of which a brand has several, each for a thing: the prices of implants and those of a cleaning. */
const FOR_A_THING: ReadonlySet<Kind> = new Set<Kind>([
  'pricing',
  'calculator',
  'promo',
  'booking',
  'quote-form',
  'lead-magnet',
  'reviews',
  'video',
  'faq',
]);

const LEAST_LETTERS = 4;
const little = new Set(Object.values(LITTLE_WORDS).flatMap((words) => words.split(' ')));

/**
 * For each step of a chain whether it is about a thing beside: no other sort of step speaks of it, while one speaks of
 * what another step of its kind is about.
 */
export function asideIn(steps: Worded[]): boolean[] {
  const speakers = new Map<string, Set<Kind>>();
  for (const { kind, words } of steps)
    for (const word of words) speakers.set(word, (speakers.get(word) ?? new Set()).add(kind));
  const isNamed = (word: string) => word.length >= LEAST_LETTERS && !little.has(word) && !/\d/.test(word);
  const central = steps.map(
    ({ words }) => [...words].filter((word) => isNamed(word) && (speakers.get(word)?.size ?? 0) > 1).length,
  );
  const most = new Map(
    [...groupBy([...steps.keys()], (at) => steps[at]?.kind)].map(([kind, at]) => [
      kind,
      Math.max(...at.map((each) => central[each] ?? 0)),
    ]),
  );
  return steps.map(({ kind }, at) => FOR_A_THING.has(kind) && central[at] === 0 && (most.get(kind) ?? 0) > 0);
}
