import type { Kind } from '../model/kind';
import { PURPOSES, type Purpose } from '../vocabulary/purposes';
import type { Act } from './acts';
import type { Placed } from './places';

/**
 * What a message comes upon: right after the customer committed, asked something, complained or only wanted to learn;
 * right before what was asked for is had, right after that, or long after.
 */
export type Moment = 'committed' | 'quoted' | 'asked' | 'troubled' | 'learning' | 'ahead' | 'had' | 'later';

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

/** Channels that answer at once: what is asked there is answered there. */
export const CHATS: ReadonlySet<Kind> = new Set<Kind>(['chat', 'messenger']);

const ANSWERED: Partial<Record<Purpose, Moment>> = {
  quote: 'quoted',
  attend: 'learning',
  download: 'learning',
  subscribe: 'learning',
  question: 'asked',
  support: 'troubled',
  complaint: 'troubled',
  claim: 'troubled',
  return: 'troubled',
  cancel: 'troubled',
  lost: 'troubled',
  pay: 'committed',
};

export function isConverting({ kind, told }: Placed): boolean {
  const purposes = told === undefined ? (Object.keys(PURPOSES[kind].usual) as Purpose[]) : [told];
  return PURPOSES[kind].voice === 'site' && purposes.some((purpose) => CONVERTING.has(purpose));
}

/** The moment that a used step of the site makes for the message that comes upon it. */
function opens(step: Placed): Moment | undefined {
  const { kind, told, isUsed } = step;
  if (!isUsed || CHATS.has(kind) || PURPOSES[kind].voice !== 'site') return undefined;
  // Who asked for a quote is sent one: nothing is booked yet that could be confirmed.
  if (kind === 'quote-form' && (told === undefined || told === 'quote')) return 'quoted';
  if (isConverting(step)) return 'committed';
  return ANSWERED[told ?? (Object.keys(PURPOSES[kind].usual)[0] as Purpose)];
}

/** Whether a step stands on the line of what is asked for, sent and had: a map looked at in between changes nothing. */
export function isOnLine(step: Placed): boolean {
  return PURPOSES[step.kind].voice === 'brand' || FULFILLING.has(step.kind) || opens(step) !== undefined;
}

/** The moment of a step on a line of steps in the order of time. */
export function momentOf(step: Placed, line: Placed[], act: Act | undefined): Moment | undefined {
  const at = line.indexOf(step);
  const next = line[at + 1];
  const before = openerBefore(step, line, at);
  const isAhead = next !== undefined && FULFILLING.has(next.kind);
  const opened = before && opens(before);
  if (opened && !(isAhead && isNearer(step, next, before))) return opened;
  if (isAhead) return 'ahead';
  if (before && FULFILLING.has(before.kind)) return 'had';
  return act === 'after' ? 'later' : undefined;
}

/** The step before; but what comes upon the page that confirms comes upon what it confirms, unless it comes much later. */
function openerBefore(step: Placed, line: Placed[], at: number): Placed | undefined {
  const [opener, last, next] = [line[at - 2], line[at - 1], line[at + 1]];
  if (last?.kind !== 'confirmation' || !opener) return last;
  return next && next.after - step.after <= step.after - opener.after ? last : opener;
}

/** A message nearer to the day than to the booking reminds; a parcel has no day. */
const isNearer = ({ after }: Placed, next: Placed, before: Placed) =>
  next.kind !== 'parcel' && next.after - after < after - before.after;
