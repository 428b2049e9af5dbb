import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Scan } from '@/lib/detect';
import { learnTables } from '@/lib/detect/tables';
import type { CameForm } from '@/lib/messages/page-calls';
import type { PackedTables } from '@/lib/model/spoken';
import { ownGlobal } from '@/lib/page/own-global';
import { formsThatCame } from './came-forms';
import { type Heard, type Listener, makeListener } from './listener';
import { makeRefusals, type Refusals } from './refusals';

/** What the walker is told of. */
export interface Told {
  onHeard(heard: Heard): void;
  /** A form that stays and complains, or goes on to its next step, has asked nobody yet. */
  onRefused(stepId: string): void;
}

/** Both that hear: what answers, and what refuses. */
export interface Ears {
  listener: Listener;
  refusals: Refusals;
  /** The forms of a page that just came, and what each says of what was sent before. */
  formsThatCame(seen: Scan): CameForm[];
}

declare global {
  /** Once the page has shown a chat or a form, or a call is waited for. The tables are the walker's. */
  var touchtrailListen: ((tables: PackedTables, told: Told, signal: AbortSignal) => Ears) | undefined;
}

/** What hears answers and refusals that a page shows. It comes into those pages that have something to hear. */
export default defineUnlistedScript(() => {
  globalThis.touchtrailListen =
    ownGlobal('touchtrailListen') ??
    ((tables, { onHeard, onRefused }, signal) => {
      learnTables(tables);
      return {
        listener: makeListener(onHeard, signal),
        refusals: makeRefusals(onRefused, signal),
        formsThatCame,
      };
    });
});
