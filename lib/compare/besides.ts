import type { Kind } from '../model/kind';
import type { Pair } from './align';
import { CHATS } from './moments';
import type { Traits } from './traits';

/** What a call goes on with: both together do what the other brand does in one step. */
interface GoesOn {
  from: ReadonlySet<Kind>;
  /** Partners of that step beside which the call may stand as well. */
  to: ReadonlySet<Kind>;
}

const CALL_GOES_ON: readonly GoesOn[] = [
  // Here the day is chosen on the page, there in the call that was asked for.
  { from: new Set<Kind>(['callback']), to: new Set<Kind>(['booking', 'register', 'checkout', 'trial']) },
];

/** The pairs there are; what the user pinned is paired with nothing else. */
interface Done {
  paired: Pair[];
  pinned: Pair[];
}

/**
 * Pairs for steps left over on either side that belong to a step that has a partner: one step there, two here. Nothing
 * that has a partner loses it.
 */
export function leftBeside(left: Traits[], right: Traits[], { paired, pinned }: Done): Pair[] {
  const back = { paired: paired.map(mirrored), pinned: pinned.map(mirrored) };
  return [...besides(left, right, { paired, pinned }), ...besides(right, left, back).map(mirrored)];
}

const mirrored = ({ a, b, similarity }: Pair): Pair => ({ a: b, b: a, similarity });

function besides(mine: Traits[], theirs: Traits[], { paired, pinned }: Done): Pair[] {
  const partnerOf = new Map(paired.map((pair) => [pair.a, pair]));
  const isPinned = new Set(pinned.map(({ a }) => a));
  const partner = (index: number) => theirs[partnerOf.get(index)?.b ?? -1];
  const isBeside = (index: number, kinds: ReadonlySet<Kind>) => {
    const other = partner(index);
    return other?.isUsed === true && kinds.has(other.kind);
  };
  const answered = mine.findIndex((step, index) => isAskedFirst(step) && isBeside(index, CHATS));
  const isNamedTwice = partner(answered)?.network === mine[answered]?.network;
  const isOtherWay = ({ kind }: Traits) => kind !== mine[answered]?.kind || !isNamedTwice;
  return mine.flatMap((step, index) => {
    if (partnerOf.has(index) || isPinned.has(index)) return [];
    const home = isAskedFirst(step) && isOtherWay(step) ? answered : goesOnWith(mine, index, isBeside);
    const pair = partnerOf.get(home);
    return pair ? [{ ...pair, a: index }] : [];
  });
}

/**
 * A chat and a messenger before anything is bought are one way to ask: who has only one of them answers there what is
 * asked in both. But where both have WhatsApp, a second messenger is one that the other lacks.
 */
const isAskedFirst = ({ kind, act }: Traits) => CHATS.has(kind) && (act ?? 'before') === 'before';

/** Index of the step that a call goes on with, the last used one before it unless another call has come since; or -1. */
function goesOnWith(
  steps: Traits[],
  index: number,
  isBeside: (index: number, kinds: ReadonlySet<Kind>) => boolean,
): number {
  if (steps[index]?.kind !== 'call') return -1;
  const since = steps.slice(0, index).findLastIndex(({ kind }) => kind === 'call');
  const before = (from: ReadonlySet<Kind>) =>
    steps.slice(0, index).findLastIndex(({ kind, isUsed }, at) => at > since && isUsed && from.has(kind));
  const found = CALL_GOES_ON.find(({ from, to }) => isBeside(before(from), to));
  return found ? before(found.from) : -1;
}
