import type { Kind } from '../model/kind';
import type { Traits } from './traits';

/** Kinds that one brand asks in one step and another in four. */
const PROCESSES: ReadonlySet<Kind> = new Set<Kind>([
  'booking',
  'checkout',
  'register',
  'quote-form',
  'trial',
  'survey',
]);

/** Kinds that ask for the same in another way. */
const ASKING: ReadonlySet<Kind> = new Set<Kind>([
  'booking',
  'callback',
  'quote-form',
  'trial',
  'contact-form',
]);

/** Kinds of which a site has but one process; of the others (two things can be booked) the pages must tell. */
const ONE_OF_A_KIND: ReadonlySet<Kind> = new Set<Kind>(['checkout', 'register']);

/** Steps of one process stand close together: at most this many apart in the chain, a promotion or a map between them. */
const CLOSE = 3;

/** The steps of a chain by index, those of one process together: a booking in four pages is one thing to compare. */
export function processesOf(steps: Traits[], isAlone: (index: number) => boolean): number[][] {
  const processes: number[][] = [];
  for (const index of steps.keys()) {
    const open = isAlone(index)
      ? undefined
      : processes.findLast((each) => goesOn(steps, each, index, isAlone));
    if (open) open.push(index);
    else processes.push([index]);
  }
  return processes;
}

/** Two ways to ask on one page, both taken: a form for a trial lesson and the number to call back. */
const isOneAsking = (x: Traits, y: Traits) =>
  x.isUsed && y.isUsed && ASKING.has(x.kind) && ASKING.has(y.kind);

function goesOn(
  steps: Traits[],
  process: number[],
  index: number,
  isAlone: (index: number) => boolean,
): boolean {
  const last = process.at(-1) ?? index;
  const [before, now] = [steps[last], steps[index]];
  if (!before || !now || isAlone(last) || index - last > CLOSE) return false;
  if (before.kind === now.kind ? !PROCESSES.has(now.kind) : !isOneAsking(before, now)) return false;
  const [told, tells] = [before.told[0]?.[0], now.told[0]?.[0]];
  if (told !== undefined && tells !== undefined && told !== tells) return false;
  if (before.kind !== now.kind) return before.page !== '' && before.page === now.page;
  const isSamePlace = before.folder === now.folder && (before.folder !== '' || index - last === 1);
  return ONE_OF_A_KIND.has(now.kind) || isSamePlace;
}
