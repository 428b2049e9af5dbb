import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownGlobal } from '@/lib/page/own-global';
import { watchVitals } from '@/lib/page/vitals';

/** Put beside the walker into the page itself, not into its frames: those have no vitals of their own to tell. */
export default defineUnlistedScript(() => {
  globalThis.touchtrailVitals = ownGlobal('touchtrailVitals') ?? watchVitals();
});
