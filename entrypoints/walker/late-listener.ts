import type { Scan } from '@/lib/detect';
import { givenTables } from '@/lib/detect/tables';
import { ask } from '@/lib/messages/ask';
import type { Awaits, CameForm } from '@/lib/messages/page-calls';
import { ownGlobal } from '@/lib/page/own-global';
import type { Ears, Told } from '../listen';

/** What was sent from this document. `form` where a form was sent, which may yet refuse. */
export interface Sent {
  stepId: string;
  isMessage: boolean;
  form?: Element | undefined;
}

export interface LateListener {
  /** The page was looked at. Resolves when whatever hears is there and knows, or when nothing has to be heard. */
  attend(seen: Scan): Promise<void>;
  sent(sent: Sent): void;
  await(awaits: Awaits): void;
  /** The visitor does something: from now on what a form they touch complains of is about what they do now. */
  act(path: readonly EventTarget[]): void;
  /** The page came to rest. */
  look(): void;
  /** The forms of a page that just came, and what each says of what was sent before; none while nobody is there to say. */
  formsThatCame(seen: Scan): CameForm[];
}

/**
 * What hears comes when there is something to hear: a chat or a form was seen, or a call is waited for. What is told
 * before it is there it hears then. When it cannot come it is asked for again at the next look.
 */
export function makeLateListener(told: Told, signal: AbortSignal): LateListener {
  let ears: Ears | undefined;
  let coming: Promise<void> | undefined;
  let seen: Scan | undefined;
  let awaits: Awaits | undefined;
  let sent: (Sent & { at: number })[] = [];

  const bring = async (): Promise<void> => {
    await ask('bringListener', {});
    coming = undefined;
    const tables = givenTables();
    if (signal.aborted || !tables) return;
    ears = ownGlobal('touchtrailListen')?.(tables, told, signal);
    tell();
  };
  /** Tells what is not known yet; keeps it as long as nobody is there. */
  const tell = (): void => {
    if (!ears) return;
    const { listener, refusals } = ears;
    if (seen) refusals.attend(seen);
    for (const { stepId, isMessage, form, at } of sent) {
      if (form) refusals.sent(form, stepId);
      listener.sent(stepId, isMessage, at);
    }
    sent = [];
    if (awaits) listener.await(awaits);
    if (seen) listener.attend(seen);
    seen = awaits = undefined;
  };
  const come = (): Promise<void> => {
    coming ??= bring();
    return coming;
  };

  return {
    async attend(now) {
      if (!now.sightings.some(({ kind, facts }) => kind === 'chat' || facts.form)) return;
      seen = now;
      if (ears) tell();
      else await come();
    },
    sent(what) {
      sent.push({ ...what, at: performance.now() });
      tell();
    },
    await(now) {
      awaits = now;
      if (ears || !now.call) tell();
      else void come();
    },
    act: (path) => ears?.refusals.act(path),
    look: () => ears?.refusals.look(),
    formsThatCame: (seen) => ears?.formsThatCame(seen) ?? [],
  };
}
