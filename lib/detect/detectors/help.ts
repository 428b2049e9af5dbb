import type { Detector } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byDeadLinks } from '../sections';
import { byVendors } from '../vendor-finds';

/** Help centres and service pages. */
export const detector: Detector = {
  id: 'help',
  find: (candidates) => {
    const found = [
      ...byVendors('help', candidates),
      ...byLinkWords('help', candidates),
      ...byControlWords('help', candidates),
    ];
    return found.length > 0 ? found : byDeadLinks('help', candidates);
  },
};
