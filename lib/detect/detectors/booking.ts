import type { Detector } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';
import { byVendorLinks, byVendors } from '../vendor-finds';

/** Forms with a date, guests or a service, booking services, and links and buttons that say book. */
export const detector: Detector = {
  id: 'booking',
  kinds: ['booking'],
  find: (candidates) => [
    ...byForms('booking', candidates),
    ...byVendors('booking', candidates),
    ...byVendorLinks('booking', candidates),
    ...byLinkWords('booking', candidates),
    ...byControlWords('booking', candidates),
  ],
};
