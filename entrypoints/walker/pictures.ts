import { ask } from '@/lib/messages/ask';
import type { PictureMoment } from '@/lib/messages/page-calls';

/** A picture that could not be taken (another tab in front, a page in motion) is asked for again, so many times. */
const TRIES = 3;
const TRY_AGAIN_MS = 700;

interface Pictured {
  walkId: string;
  /** The stop that would be pictured now; undefined when nothing may be. */
  stopId(): string | undefined;
  /** A picture at rest was not had, and is worth another try. */
  onMissed(): void;
}

/** Asks for pictures of a page, and knows how old the last one is. */
export function makePictures({ walkId, stopId, onMissed }: Pictured) {
  let takenAt = Number.NEGATIVE_INFINITY;
  /** In a row, of those asked for at rest. */
  let missed = 0;
  return {
    /** When the last one was asked for that was had: `performance.now()`, or -Infinity. */
    takenAt: (): number => takenAt,
    async ask(moment: PictureMoment): Promise<void> {
      const of = stopId();
      if (of === undefined) return;
      const askedAt = performance.now();
      const taken = await ask('picture', { walkId, moment, stopId: of });
      if (!taken.ok || of !== stopId()) return;
      if (taken.value.isPictured) [takenAt, missed] = [askedAt, 0];
      else if (moment === 'settled' && ++missed < TRIES) setTimeout(onMissed, TRY_AGAIN_MS);
    },
  };
}
