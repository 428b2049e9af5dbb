import type { Detector } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';

/** Free trials and demonstrations. */
export const detector: Detector = {
  id: 'trial',
  kinds: ['trial'],
  find: (candidates) => [
    ...byForms('trial', candidates),
    ...byLinkWords('trial', candidates),
    ...byControlWords('trial', candidates),
  ],
};
