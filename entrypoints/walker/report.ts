import type { Scan } from '@/lib/detect';
import { ask, isOrphan } from '@/lib/messages/ask';
import type { Awaits, Report } from '@/lib/messages/page-calls';
import { hostOfFrame, loadTimes, type newStop, whatIsSeen } from './stop-told';

/** After a report that was not taken. */
const TELL_AGAIN_MS = 3_000;

interface Reported {
  walkId: string;
  /** False in a frame inside a page: what it sees is added to the page's stop. */
  isTop: boolean;
  stop(): ReturnType<typeof newStop>;
  marks(): NonNullable<Report['stop']>['marks'];
  /** The walk is over, or whoever could hear is gone. */
  onEnd(): void;
  /** Nobody could take it: what is seen is to be told again. */
  onUnheard(): void;
  onAwaits(awaits: Awaits): void;
}

/** Tells the background what is seen in a document. */
export function makeReporter({ walkId, isTop, stop, marks, onEnd, onUnheard, onAwaits }: Reported) {
  let outerStop: string | undefined;
  const speaker = (language: string | undefined): Partial<Report> =>
    isTop
      ? {
          stop: {
            ...stop(),
            title: document.title.slice(0, 512),
            load: loadTimes(),
            marks: marks(),
            language,
          },
        }
      : { frameHost: hostOfFrame() };
  return {
    /** The stop of the page around this frame, as the background told with the last report. */
    outerStop: (): string | undefined => outerStop,
    async report(seen: Partial<Scan>, round: number): Promise<void> {
      const told = await ask('report', { walkId, ...speaker(seen.language), ...whatIsSeen(seen), round });
      if (isOrphan() || (told.ok && !told.value.isWalking)) return onEnd();
      // The background is there but could not be reached or could not write.
      if (!told.ok) return void setTimeout(onUnheard, TELL_AGAIN_MS);
      outerStop = told.value.stopId ?? outerStop;
      if (told.value.awaits) onAwaits(told.value.awaits);
    },
  };
}
