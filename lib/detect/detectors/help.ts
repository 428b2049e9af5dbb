import type { Detector } from '../detector';
import { byLinkWords } from '../finds';
import { byVendors } from '../vendor-finds';

/** Help centres and service pages. */
export const detector: Detector = {
  id: 'help',
  kinds: ['help'],
  find: (candidates) => [...byVendors('help', candidates), ...byLinkWords('help', candidates)],
};
