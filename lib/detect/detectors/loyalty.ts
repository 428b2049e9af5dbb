import type { Detector } from '../detector';
import { byControlWords, byLinkWords, byVendors } from '../finds';

/** Programmes of points, cards and clubs. */
export const detector: Detector = {
  id: 'loyalty',
  kinds: ['loyalty'],
  find: (candidates) => [
    ...byVendors('loyalty', candidates),
    ...byLinkWords('loyalty', candidates),
    ...byControlWords('loyalty', candidates),
  ],
};
