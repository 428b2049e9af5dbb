import { findPhones } from '@/lib/detect/phones';
import { ask } from '@/lib/messages/ask';
import type { Grip } from '@/lib/messages/hand';
import type { Known } from './known';
import { makeId } from './make-id';

interface Walker extends Pick<Known, 'stopId' | 'elements' | 'choosing'> {
  walkId: string;
  onLeave(): void;
}

/** Holds out to the hand what a walker knows, and gives what the background may ask of the walker itself. */
export function makeGrip({ walkId, stopId, elements, choosing, onLeave }: Walker): Grip {
  globalThis.touchtrailKnown = {
    documentId: makeId(),
    stopId,
    elements,
    choosing,
    phonesIn: (text) => findPhones(text, true).map(({ shown }) => shown),
    onPrivate: (part) => void ask('markPrivate', { walkId, part }),
  };
  const here = document;
  return {
    isHere: () => document === here,
    stop: () => stopId() ?? null,
    leave() {
      onLeave();
      delete globalThis.touchtrailHand;
      delete globalThis.touchtrailKnown;
      delete globalThis.touchtrailWalk;
    },
  };
}
