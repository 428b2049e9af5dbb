import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownGlobal } from '@/lib/page/own-global';
import { takeWords } from './vocabulary';
import { walkThrough } from './walk-through';

/**
 * Injected by the background into the tab being walked and no other, into every frame. A plain script and not a
 * WXT content script: those announce the extension's id to the page, and a page that echoes it stops them.
 */
export default defineUnlistedScript(() => {
  const walkId = ownGlobal('touchtrailWalk');
  if (walkId === undefined || ownGlobal('touchtrailHand')) return;
  const words = ownGlobal('touchtrailWords');
  if (words) takeWords(words);
  delete globalThis.touchtrailWords;
  globalThis.touchtrailHand = walkThrough(walkId);
});
