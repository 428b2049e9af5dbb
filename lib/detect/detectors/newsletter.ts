import type { Detector } from '../detector';
import { byForms, byLinkWords } from '../finds';
import { byVendors } from '../vendor-finds';

/** A lone address field, sending services, and links to the subscription. */
export const detector: Detector = {
  id: 'newsletter',
  kinds: ['newsletter'],
  find: (candidates) => [
    ...byForms('newsletter', candidates),
    ...byVendors('newsletter', candidates),
    ...byLinkWords('newsletter', candidates, { asOne: true }),
  ],
};
