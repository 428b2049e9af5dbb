import type { Kind } from '../model/kind';
import { PURPOSES, type Purpose } from '../vocabulary/purposes';
import type { Placed, Weighted } from './places';

const CONVERTING: ReadonlySet<Purpose> = new Set<Purpose>([
  'book',
  'order',
  'quote',
  'callback',
  'enrol',
  'trial',
]);

/** Kinds in which the customer gets what was asked for. */
export const FULFILLING: ReadonlySet<Kind> = new Set<Kind>(['visit', 'meeting', 'parcel', 'event']);

/** A guess weighs less than a word. */
export const GUESS = {
  confirm: 0.75,
  proposal: 0.75,
  reminder: 0.65,
  shipping: 0.65,
  review: 0.6,
  book: 0.85,
} as const;

export function isConverting({ kind, told }: Placed): boolean {
  const purposes = told === undefined ? (Object.keys(PURPOSES[kind].usual) as Purpose[]) : [told];
  return PURPOSES[kind].voice === 'site' && purposes.some((purpose) => CONVERTING.has(purpose));
}

/** Who asked for a quote is sent one: nothing is booked yet that could be confirmed. */
const asksForQuote = ({ kind, told }: Placed) =>
  kind === 'quote-form' && (told === undefined || told === 'quote');

/**
 * A silent message right after a booking confirms it, and so does one that only says "we expect you on Friday"; right
 * before a visit it reminds of it, right after asks how it was.
 */
export function guessesFor(step: Placed, line: Placed[]): Weighted {
  if (PURPOSES[step.kind].voice !== 'brand' || (step.told !== undefined && step.told !== 'expect')) return [];
  const at = line.indexOf(step);
  const [before, next] = [line[at - 1], line[at + 1]];
  if (before && asksForQuote(before)) return [['proposal', GUESS.proposal]];
  if (before && isConverting(before)) return [['confirm', GUESS.confirm]];
  if (step.told !== undefined) return [];
  if (next?.kind === 'parcel') return [['shipping', GUESS.shipping]];
  if (next && FULFILLING.has(next.kind)) return [['reminder', GUESS.reminder]];
  return before && FULFILLING.has(before.kind) ? [['review', GUESS.review]] : [];
}
