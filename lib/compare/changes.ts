import { answersOf } from '../judge/waits';
import type { Side } from '../model/comparison';
import type { SeenWalk } from '../model/kept-comparison';
import type { Touchpoint } from '../model/touchpoint';
import { chainOf } from './step';

/** As much of a side as tells whether it changed. */
export type Looked = Pick<Side, 'walk' | 'touchpoints' | 'waits'>;

/** What became of one walk since a comparison was last looked at. All zero is never told. */
export interface Change {
  walkId: string;
  added: number;
  removed: number;
  edited: number;
  /** More answers than before. */
  answers: number;
}

/** What the walks look like now, to be held against what they look like later. */
export function lookOf(sides: Looked[]): SeenWalk[] {
  return sides.map((side) => ({
    walkId: side.walk.id,
    touchpoints: chainOf(side).map((touchpoint) => [touchpoint.id, digest(touchpoint)]),
    answers: answersIn(side),
  }));
}

/** How the walks differ from what was seen; a walk that was not there then is no change but a new side. */
export function changesSince(seen: SeenWalk[], sides: Looked[]): Change[] {
  return sides.flatMap((side) => {
    const before = seen.find(({ walkId }) => walkId === side.walk.id);
    const change = before && changeOf(before, side);
    return change && change.added + change.removed + change.edited + change.answers > 0 ? [change] : [];
  });
}

function changeOf(before: SeenWalk, side: Looked): Change {
  const then = new Map(before.touchpoints);
  const now = new Map(chainOf(side).map((touchpoint) => [touchpoint.id, digest(touchpoint)]));
  const kept = [...now].filter(([id]) => then.has(id));
  return {
    walkId: side.walk.id,
    added: now.size - kept.length,
    removed: then.size - kept.length,
    edited: kept.filter(([id, look]) => then.get(id) !== look).length,
    answers: Math.max(0, answersIn(side) - before.answers),
  };
}

function answersIn({ waits }: Pick<Side, 'waits'>): number {
  return waits.reduce((sum, wait) => sum + answersOf(wait).length, 0);
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): enough to tell two states of one touchpoint apart, and short to keep. */
function digest(touchpoint: Touchpoint): string {
  const { kind, stage, engagement, order, label, name, reaction, judgement, note, facts, steps } = touchpoint;
  const text = JSON.stringify([
    kind,
    stage,
    engagement,
    order,
    label,
    name,
    reaction,
    judgement,
    note,
    facts,
    steps.length,
  ]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
