import type { Side } from '../../lib/model/comparison';
import type { Sighting } from '../../lib/model/sighting';
import type { Answer, BlindSpot, Stop } from '../../lib/model/stop';
import type { Touchpoint } from '../../lib/model/touchpoint';
import type { Walk } from '../../lib/model/walk';
import { KINDS } from '../../lib/vocabulary/kinds';

export const START = 1_790_000_000_000;

let made = 0;

/** A valid UUID version 7 that is different each time and the same in every run. */
export function newId(): string {
  made += 1;
  return `01990000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
}

export function touchpoint(part: Partial<Touchpoint> & Pick<Touchpoint, 'kind'>): Touchpoint {
  const { phase, stage, category } = KINDS[part.kind];
  const id = part.id ?? newId();
  return {
    id,
    walkId: newId(),
    key: `${part.kind}:${id}`,
    engagement: 'used',
    steps: [],
    order: made,
    at: START + made * 1000,
    label: part.kind,
    facts: {},
    phase,
    stage,
    category,
    before: { is: 'none', reason: 'not-asked' },
    origin: 'walker',
    ...part,
  };
}

export function sighting(part: Partial<Sighting> & Pick<Sighting, 'kind'>): Sighting {
  return {
    key: `${part.kind}:${newId()}`,
    state: 'visible',
    place: 'text',
    label: part.kind,
    count: 1,
    facts: {},
    evidence: [],
    confidence: 0.9,
    path: ['a'],
    ...part,
  };
}

export interface StopParts {
  id?: string;
  url?: string;
  sightings?: Sighting[];
  answers?: Record<string, Answer>;
  blindSpots?: BlindSpot[];
}

/** A page on which the detector of every kind looked, unless the case says otherwise. */
export function stop(parts: StopParts = {}): Stop {
  const nothing = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, { was: 'nothing' } as const]));
  return {
    id: parts.id ?? newId(),
    walkId: newId(),
    at: START,
    url: parts.url ?? 'https://example.test/',
    title: 'Page',
    load: {},
    answers: parts.answers ?? nothing,
    sightings: parts.sightings ?? [],
    blindSpots: parts.blindSpots ?? [],
  };
}

export interface SideParts {
  name: string;
  touchpoints?: Touchpoint[];
  stops?: Stop[];
  walk?: Partial<Walk>;
}

export function side({ name, touchpoints = [], stops = [stop()], walk = {} }: SideParts): Side {
  const brandId = newId();
  return {
    waits: [],
    scores: [],
    brand: { id: brandId, name, role: name === 'Own' ? 'own' : 'competitor', hosts: [], createdAt: START },
    walk: {
      id: newId(),
      brandId,
      scenario: 'Book a visit',
      state: 'finished',
      startedAt: START,
      finishedAt: START + 600_000,
      timeZone: 'Europe/Madrid',
      access: 'all',
      pauses: [],
      ...walk,
    },
    stops,
    touchpoints,
  };
}
