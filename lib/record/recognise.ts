import { Kind } from '../model/kind';
import type { Picture } from '../model/shot';
import type { Sighting } from '../model/sighting';
import type { Stop } from '../model/stop';
import type { Touchpoint } from '../model/touchpoint';
import { KINDS } from '../vocabulary/kinds';

/** How a touchpoint was met: when, where, by whom, and whether it was used. */
export interface Meeting {
  /** Becomes the touchpoint's id when it is new. */
  id: string;
  walkId: string;
  stopId: string | undefined;
  at: number;
  act?: 'click' | 'submit' | 'message';
  /** Where this use led, when the touchpoint itself does not say. */
  target?: string;
  origin: Touchpoint['origin'];
  before: Picture;
}

/**
 * The touchpoint after one more meeting. New ones take kind, stage, phase and category from the vocabulary;
 * a seen one that is now used moves to the moment of its first use; a repeated step changes nothing.
 */
export function meet(known: Touchpoint | undefined, sighting: Sighting, meeting: Meeting): Touchpoint {
  if (!known) return meetFirst(sighting, meeting);
  if (!meeting.act) return known.deletedAt === undefined ? known : { ...known, deletedAt: undefined };
  if (known.steps.some((step) => step.id === meeting.id)) return toldBetter(known, sighting);
  const steps = [...known.steps, stepOf(meeting, meeting.act)];
  const used = { ...known, steps, deletedAt: undefined, after: pendingSince(meeting.at) };
  if (known.engagement === 'used') return used;
  return {
    ...used,
    engagement: 'used',
    at: meeting.at,
    order: meeting.at,
    stopId: meeting.stopId,
    // The picture it was seen on is better than none, should the one of the act not come.
    before: meeting.before.is !== 'taken' && known.before.is === 'taken' ? known.before : meeting.before,
    facts: { ...known.facts, ...sighting.facts },
  };
}

/** A step that the journal told first is told once more by its message, which knows the words. */
function toldBetter(known: Touchpoint, { label, target, place, facts, confidence }: Sighting): Touchpoint {
  return known.label === '' && confidence > 0 ? { ...known, label, target, place, facts } : known;
}

function meetFirst(sighting: Sighting, meeting: Meeting): Touchpoint {
  const { id, walkId, stopId, at, act, origin, before } = meeting;
  const { phase, stage, category } = KINDS[sighting.kind];
  const { key, kind, label, target, place, facts } = sighting;
  return {
    id,
    walkId,
    stopId,
    key,
    kind,
    label,
    target,
    place,
    facts,
    phase,
    stage,
    category,
    origin,
    before,
    at,
    order: at,
    engagement: act ? 'used' : 'seen',
    steps: act ? [stepOf(meeting, act)] : [],
    after: act && pendingSince(at),
  };
}

const stepOf = (
  { id, at, target }: Meeting,
  act: NonNullable<Meeting['act']>,
): Touchpoint['steps'][number] => ({
  ...{ id, at, act },
  ...(target !== undefined && { target }),
});

/** The sighting a step speaks of: as the page sent it, as the stop remembers it, or the little that the key itself tells. */
export function sightingOf(key: string, sent: Sighting | undefined, stop: Stop | undefined): Sighting {
  const known = sent ?? stop?.sightings.find((sighting) => sighting.key === key);
  if (known) return known;
  const kind = Kind.safeParse(key.split(':')[0]);
  return {
    key,
    kind: kind.success ? kind.data : 'other',
    state: 'present',
    place: 'text',
    label: '',
    count: 1,
    facts: {},
    evidence: [],
    confidence: 0,
    path: [],
  };
}

const pendingSince = (since: number): Picture => ({ is: 'pending', since });
