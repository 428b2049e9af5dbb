import type { Side } from '../model/comparison';
import type { Kind } from '../model/kind';
import { type LadderId, RUNGS, type Rung } from '../vocabulary/benchmarks';
import { endingAnswer, lasted } from './waits';

/** What a side measured: the median of its values, and of how many. */
export interface Standing {
  side: number;
  value: number;
  n: number;
}

/** Measured figures among published ones, the smallest first: on every ladder less is better for the customer. */
export interface Ladder {
  id: LadderId;
  unit: 'ms' | 'count';
  steps: ({ is: 'rung'; rung: Rung; value: number } | ({ is: 'side' } & Standing))[];
}

/** Requests whose answer is a lead's: the studies asked for a call or an offer by a form. */
const LEADS: ReadonlySet<Kind> = new Set<Kind>([
  'callback',
  'contact-form',
  'quote-form',
  'question-form',
  'booking',
]);
const CHATS: ReadonlySet<Kind> = new Set<Kind>(['chat', 'messenger']);
const EMAILS: ReadonlySet<Kind> = new Set<Kind>(['email']);
/** The forms in which the customer buys; a booking is held against a checkout, for nobody published bookings. */
const BUYING: ReadonlySet<Kind> = new Set<Kind>(['checkout', 'booking']);

const MEASURED: Record<LadderId, { unit: Ladder['unit']; read(side: Side): number[] }> = {
  'web-lead': { unit: 'ms', read: (side) => answerTimes(side, LEADS) },
  chat: { unit: 'ms', read: (side) => answerTimes(side, CHATS) },
  email: { unit: 'ms', read: (side) => answerTimes(side, EMAILS) },
  'form-fields': {
    unit: 'count',
    read: (side) => formsOf(side).flatMap(({ fields }) => (fields.length > 0 ? [fields.length] : [])),
  },
  'form-steps': { unit: 'count', read: (side) => formsOf(side).map(({ steps }) => steps) },
};

/** The ladders on which at least one side has a figure. Waits count in clock time, as a customer waits, up to the first answer of a person. */
export function laddersOf(sides: Side[]): Ladder[] {
  return (Object.keys(MEASURED) as LadderId[]).flatMap((id): Ladder[] => {
    const { unit, read } = MEASURED[id];
    const standings = sides.flatMap((side, index): Standing[] => {
      const values = read(side);
      return values.length > 0 ? [{ side: index, value: median(values), n: values.length }] : [];
    });
    if (standings.length === 0) return [];
    const rungs = RUNGS.filter(({ ladder }) => ladder === id);
    const steps: Ladder['steps'] = [
      ...standings.map((standing) => ({ is: 'side' as const, ...standing })),
      ...rungs.map((rung) => ({ is: 'rung' as const, rung, value: rung.value })),
    ];
    return [{ id, unit, steps: steps.sort((x, y) => x.value - y.value) }];
  });
}

const SECOND_MS = 1000;

/** Up to these, in milliseconds, a wait is told in this unit: fine enough to tell 35 s from 46 s, and 42 h from 24 h. */
const TOLD_IN = [
  { unit: 'seconds', upTo: 120 * SECOND_MS, ms: SECOND_MS },
  { unit: 'minutes', upTo: 120 * 60 * SECOND_MS, ms: 60 * SECOND_MS },
  { unit: 'hours', upTo: 72 * 3600 * SECOND_MS, ms: 3600 * SECOND_MS },
  { unit: 'days', upTo: Number.POSITIVE_INFINITY, ms: 24 * 3600 * SECOND_MS },
] as const;

/** A wait as a ladder tells it: a unit of `app.time` and how many of it. */
export function toldWait(ms: number): { unit: 'seconds' | 'minutes' | 'hours' | 'days'; n: number } {
  const { unit, ms: one } = TOLD_IN.find(({ upTo }) => ms < upTo) ?? TOLD_IN[3];
  return { unit, n: Math.round(ms / one) };
}

function answerTimes({ touchpoints, waits, brand }: Side, kinds: ReadonlySet<Kind>): number[] {
  const asked = new Set(touchpoints.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id));
  return waits.flatMap((wait) => {
    const answer = endingAnswer(wait);
    if (wait.deletedAt !== undefined || !answer || !asked.has(wait.touchpointId)) return [];
    return [lasted(wait, answer.at, brand.hours).ms];
  });
}

function formsOf({ touchpoints }: Side) {
  return touchpoints.flatMap(({ kind, facts, deletedAt }) =>
    BUYING.has(kind) && facts.form && deletedAt === undefined ? [facts.form] : [],
  );
}

/** The middle one, or the mean of the two in the middle. */
function median(values: number[]): number {
  const sorted = values.toSorted((x, y) => x - y);
  const half = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
}
