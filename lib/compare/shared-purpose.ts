import { APART, NEAR, PURPOSES, type Purpose, SHARED_BY_VOICES } from '../vocabulary/purposes';
import type { Traits } from './traits';

/** Purposes of two voices that are not the few both have count this much: a sent estimate is not the form that asks for it. */
const OTHER_VOICE = 0.4;

/**
 * 0…1: the nearest two purposes. Where the words of both tell one, only these count: two forms that say they are for
 * different things are different, whatever their kind. Where only one tells, the usual purposes of one kind still
 * speak, as far as the kind keeps them.
 */
export function sharedPurpose(x: Traits, y: Traits): number {
  if (x.told.length > 0 && y.told.length > 0) return nearest(x.told, y.told, isOneVoice(x, y));
  if (x.told.length === 0 && y.told.length === 0) return nearest(x.usual, y.usual, isOneVoice(x, y));
  const [told, silent] = x.told.length > 0 ? [x, y] : [y, x];
  const kept =
    x.kind === y.kind && !told.told.some(([purpose]) => APART.has(purpose)) ? PURPOSES[x.kind].keeps : 0;
  return Math.max(
    nearest(told.told, silent.usual, isOneVoice(x, y)),
    kept * nearest(told.usual, silent.usual, isOneVoice(x, y)),
  );
}

const isOneVoice = (x: Traits, y: Traits) => x.voice === y.voice;

function nearest(mine: Traits['usual'], theirs: Traits['usual'], isSameVoice: boolean): number {
  let best = 0;
  for (const [purpose, weight] of mine) {
    for (const [other, otherWeight] of theirs) {
      const isHeard = isSameVoice || (SHARED_BY_VOICES.has(purpose) && SHARED_BY_VOICES.has(other));
      best = Math.max(
        best,
        nearness(purpose, other) * Math.min(weight, otherWeight) * (isHeard ? 1 : OTHER_VOICE),
      );
    }
  }
  return best;
}

const near = new Map<Purpose, Map<Purpose, number>>();
for (const [mine, theirs, value] of NEAR) {
  near.set(mine, (near.get(mine) ?? new Map()).set(theirs, value));
  near.set(theirs, (near.get(theirs) ?? new Map()).set(mine, value));
}

function nearness(mine: Purpose, theirs: Purpose): number {
  return mine === theirs ? 1 : (near.get(mine)?.get(theirs) ?? 0);
}
