import { endingAnswer, lasted } from '../judge/waits';
import type { Measure, Side } from '../model/comparison';
import type { Facts } from '../model/facts';
import type { Kind } from '../model/kind';
import type { Walk } from '../model/walk';
import type { WalkScore } from '../model/walk-score';
import { KINDS } from '../vocabulary/kinds';
import { chainOf } from './step';

const BOOKING_KINDS: ReadonlySet<Kind> = new Set<Kind>(['booking', 'checkout']);

/** The figures of the summary, one value for each side. */
export function measuresOf(sides: Side[]): Measure[] {
  return [
    { id: 'touchpoints', unit: 'count', better: 'more', values: sides.map((side) => chainOf(side).length) },
    { id: 'used', unit: 'count', better: 'more', values: sides.map(usedCount) },
    { id: 'pages', unit: 'count', better: 'none', values: sides.map((side) => side.stops.length) },
    { id: 'walk-time', unit: 'ms', better: 'none', values: sides.map(({ walk }) => walkTime(walk)) },
    { id: 'booking-fields', unit: 'fields', better: 'less', values: sides.map(bookingFields) },
    { id: 'first-contact-steps', unit: 'count', better: 'less', values: sides.map(firstContactSteps) },
    { id: 'first-answer', unit: 'ms', better: 'less', values: sides.map(firstAnswer) },
  ];
}

/** The score as a figure of the summary, in whole points. */
export function scoreMeasure(scores: WalkScore[]): Measure {
  const values = scores.map(({ points }) => points && Math.round(points));
  return { id: 'score', unit: 'points', better: 'more', values };
}

function usedCount(side: Side): number {
  return chainOf(side).filter((touchpoint) => touchpoint.engagement === 'used').length;
}

/** From start to finish without the pauses; unknown while the walk is open. */
function walkTime({ startedAt, finishedAt, pauses }: Walk): number | undefined {
  if (finishedAt === undefined) return undefined;
  const paused = pauses.reduce((sum, { from, to }) => sum + (to ?? finishedAt) - from, 0);
  return Math.max(finishedAt - startedAt - paused, 0);
}

/** Fields of the shortest form that books or orders, in the chain or on a page. */
function bookingFields(side: Side): number | undefined {
  const inChain = chainOf(side).filter(({ kind }) => BOOKING_KINDS.has(kind));
  const onPages = side.stops.flatMap((stop) => stop.sightings).filter(({ kind }) => BOOKING_KINDS.has(kind));
  const facts: Facts[] = [...inChain, ...onPages].map((each) => each.facts);
  const counts = facts.flatMap(({ form }) => form?.fields.length ?? []).filter((count) => count > 0);
  return counts.length > 0 ? Math.min(...counts) : undefined;
}

/** The shortest time in which a request was answered by somebody not known to be a machine, as it was. */
function firstAnswer({ waits }: Side): number | undefined {
  const times = waits.flatMap((wait) => {
    const answer = endingAnswer(wait);
    return answer ? [lasted(wait, answer.at, undefined).ms] : [];
  });
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** How many pages a customer opened until the first way to speak to the brand stood in the chain. */
function firstContactSteps(side: Side): number | undefined {
  const first = chainOf(side)
    .filter(({ kind, stopId }) => stopId && KINDS[kind].category === 'conversation')
    .sort((x, y) => x.at - y.at)[0];
  if (!first) return undefined;
  const stops = side.stops.toSorted((x, y) => x.at - y.at);
  const index = stops.findIndex((stop) => stop.id === first.stopId);
  return index < 0 ? undefined : index + 1;
}
