import type { Detector } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byVendors } from '../vendor-finds';

/** Rewards for bringing a friend. */
export const detector: Detector = {
  id: 'referral',
  kinds: ['referral'],
  find: (candidates) => [
    ...byVendors('referral', candidates),
    ...byLinkWords('referral', candidates),
    ...byControlWords('referral', candidates),
  ],
};
