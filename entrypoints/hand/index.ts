import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownGlobal } from '@/lib/page/own-global';
import { holdOut } from './hold-out';

/**
 * What only the background asks for: pictures, scrolling, choosing. It brings this when it first asks, so that it weighs
 * on no page that is merely walked through, and on no first click. See PageHand.
 */
export default defineUnlistedScript(() => {
  const [hand, known] = [ownGlobal('touchtrailHand'), ownGlobal('touchtrailKnown')];
  if (hand && known && !hand.measure) Object.assign(hand, holdOut(known));
});
