import type { Detector } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byVendors } from '../vendor-finds';

/** Payment in parts: placements of lenders, and words. */
export const detector: Detector = {
  id: 'instalments',
  kinds: ['instalments'],
  find: (candidates) => [
    ...byVendors('instalments', candidates),
    ...byLinkWords('instalments', candidates),
    ...byControlWords('instalments', candidates),
  ],
};
