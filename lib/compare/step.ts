import type { Side } from '../model/comparison';
import type { Facts } from '../model/facts';
import type { Kind, Phase, Stage } from '../model/kind';
import type { Engagement, Touchpoint } from '../model/touchpoint';

/** What the alignment looks at: a touchpoint without its ids, its pictures and the walker's opinion. */
export interface Step {
  kind: Kind;
  stage: Stage;
  phase: Phase;
  engagement: Engagement;
  /** The customer's words for it. */
  label: string;
  /** Milliseconds since the chain began. */
  after: number;
  /** Path of the page it was met on; empty off the site. */
  pagePath: string;
  facts: Facts;
}

/** The touchpoints of a side that belong to its chain, in order; ties keep the order they were given in. */
export function chainOf(side: Pick<Side, 'touchpoints'>): Touchpoint[] {
  return side.touchpoints.filter((each) => each.deletedAt === undefined).sort((x, y) => x.order - y.order);
}

/** Reduces the chain of a side to steps. */
export function stepsOf(side: Side): Step[] {
  const paths = new Map(side.stops.map((stop) => [stop.id, pathOf(stop.url)]));
  return chainOf(side).map((touchpoint) => ({
    kind: touchpoint.kind,
    stage: touchpoint.stage,
    phase: touchpoint.phase,
    engagement: touchpoint.engagement,
    label: touchpoint.name ?? touchpoint.label,
    after: touchpoint.at - side.walk.startedAt,
    pagePath: paths.get(touchpoint.stopId ?? '') ?? '',
    facts: touchpoint.facts,
  }));
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
