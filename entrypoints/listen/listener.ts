import type { Scan } from '@/lib/detect';
import { makeFresh } from '@/lib/detect/fresh-lines';
import { isRinging } from '@/lib/detect/ring';
import { type Line, linesOf } from '@/lib/detect/talk';
import type { Awaits, Reply } from '@/lib/messages/page-calls';
import { contains } from '@/lib/page/safe-dom';
import { type Stirred, watchPart } from '@/lib/page/stirrings';

/** A request sent so shortly before shows as a line of the visitor's own; without one, own lines are history being shown. */
const OWN_LINE_MS = 3_000;
/** Requests whose age is told with an answer. */
const MOST_SENT = 20;

export type Heard = Omit<Reply, 'id' | 'walkId'>;

export interface Listener {
  /** The page was looked at: its chats, as they are now, are listened to. */
  attend(seen: Scan): void;
  /** A request was sent from this document, by this step; in a chat or by a form. `at` as performance.now() gives it. */
  sent(stepId: string, isMessage: boolean, at?: number): void;
  /** What the background waits for. */
  await(awaits: Awaits): void;
}

/** Hears answers that the page itself shows: new lines in its chats, a call that rings. Only while one is waited for. */
export function makeListener(onHeard: (heard: Heard) => void, signal: AbortSignal): Listener {
  const sent = new Map<string, number>();
  /** Chats listened to, each with how to find what grew in it unseen. */
  const attended = new WeakMap<Element, () => void>();
  let awaits: Awaits = { chat: false, call: false };
  let lastSentAt = Number.NEGATIVE_INFINITY;
  let isOwnLineDue = false;
  let hasPersonJoined = false;
  let ringing: AbortController | undefined;

  const hear = ({ at, steadyAt }: Stirred, what: Pick<Heard, 'by' | 'key' | 'isPersonal'>): void => {
    const since = [...sent].map(([id, sentAt]) => [id, Math.max(0, steadyAt - sentAt)] as const);
    onHeard({ ...what, at, since: Object.fromEntries(since.slice(-MOST_SENT)) });
  };

  const attendChat = (chat: Element, key: string): void => {
    const fresh = makeFresh();
    fresh(linesOf(chat));
    const onStir = (stirred: Stirred): void => {
      for (const line of theirs(fresh(linesOf(chat)), stirred))
        hear(stirred, { by: 'chat', key, ...personOf(line) });
    };
    attended.set(chat, watchPart(chat, { onStir }, signal));
  };

  /** Of new lines those of the other side, while somebody waits for them. */
  const theirs = (lines: Line[], { steadyAt }: Stirred): Line[] => {
    if (lines.some(({ isJoining }) => isJoining)) hasPersonJoined = true;
    const isSending = steadyAt - lastSentAt < OWN_LINE_MS;
    // The visitor wrote nothing now, so a line of theirs is the talk so far being shown again.
    if (!isSending && lines.some(({ whose }) => whose === 'own')) return [];
    const heard = lines.filter((line) => !line.isJoining && !isOwn(line));
    return awaits.chat || Number.isFinite(lastSentAt) ? heard : [];
  };

  const isOwn = ({ whose }: Line): boolean => {
    if (whose === 'theirs') return false;
    const isTaken = whose === 'own' || isOwnLineDue;
    if (isTaken) isOwnLineDue = false;
    return isTaken;
  };

  const personOf = ({ isPersonal }: Line): { isPersonal?: boolean } => {
    const told = isPersonal ?? (hasPersonJoined || undefined);
    return told === undefined ? {} : { isPersonal: told };
  };

  const listenForCall = (): void => {
    if (ringing || isRinging(document)) return;
    ringing = new AbortController();
    const either = AbortSignal.any([ringing.signal, signal]);
    const onStir = (stirred: Stirred): void => {
      if (!isRinging(document)) return;
      hear(stirred, { by: 'call' });
      stopListeningForCall();
    };
    watchPart(document, { onStir, attributes: true }, either);
  };
  const stopListeningForCall = (): void => {
    ringing?.abort();
    ringing = undefined;
  };

  return {
    attend(seen) {
      for (const { key, kind } of seen.sightings) {
        if (kind !== 'chat') continue;
        const parts = seen.elements.get(key) ?? [];
        for (const part of parts) {
          attended.get(part)?.();
          if (!attended.has(part) && !parts.some((other) => other !== part && contains(other, part)))
            attendChat(part, key);
        }
      }
    },
    sent(stepId, isMessage, at = performance.now()) {
      sent.set(stepId, at);
      if (!isMessage) return;
      lastSentAt = at;
      isOwnLineDue = true;
    },
    await(now) {
      awaits = now;
      if (awaits.call) listenForCall();
      else stopListeningForCall();
    },
  };
}
