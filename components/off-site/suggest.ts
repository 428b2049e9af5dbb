import type { Brand } from '@/lib/model/brand';
import type { Kind } from '@/lib/model/kind';
import type { Waiting } from '@/lib/store/waits';
import { CHANNEL_OF_KIND, tapsOf } from '@/lib/vocabulary/requests';

/** What is known of something that happened, before the walker says what caused it. */
export interface Happened {
  kind: Kind;
  at: number;
  /** Of the sender's address. */
  host?: string;
}

/** Whether a sender's host is one of a brand's: the same, or one below it. */
function isOf({ hosts }: Brand, host: string | undefined): boolean {
  if (!host) return false;
  return hosts.some((own) => {
    const bare = own.replace(/^www\./, '');
    return host === bare || host.endsWith(`.${bare}`) || bare.endsWith(`.${host}`);
  });
}

/**
 * The request that most likely caused it: asked before it happened; the sender's brand first, then one that is answered
 * by such a path, then the newest. Nothing is suggested when the sender is known to be nobody's.
 */
export function suggestRequest(waiting: Waiting[], { kind, at, host }: Happened): Waiting | undefined {
  const before = waiting.filter(({ wait }) => wait.startedAt <= at);
  const ofSender = before.filter(({ brand }) => isOf(brand, host));
  const candidates = ofSender.length > 0 ? ofSender : host ? [] : before;
  const channel = CHANNEL_OF_KIND[kind];
  const fitting = candidates.filter(({ touchpoint }) =>
    tapsOf(touchpoint.kind).some(({ by }) => by === channel),
  );
  return (fitting.length > 0 ? fitting : candidates).at(-1);
}
