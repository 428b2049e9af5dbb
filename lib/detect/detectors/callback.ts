import type { Detector } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';
import { byVendors } from '../vendor-finds';

/** Forms that ask little more than a number, callback widgets, and whatever promises to ring back. */
export const detector: Detector = {
  id: 'callback',
  kinds: ['callback'],
  find: (candidates) => [
    ...byForms('callback', candidates),
    ...byVendors('callback', candidates),
    ...byLinkWords('callback', candidates),
    ...byControlWords('callback', candidates),
  ],
};
