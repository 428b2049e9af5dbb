import type { Detector } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';

/** Free trials and demonstrations. */
export const detector: Detector = {
  id: 'trial',
  kinds: ['trial'],
  looksFor: 'Free trials and demonstrations.',
  find: (candidates) => [
    ...byForms('trial', candidates),
    ...byLinkWords('trial', candidates),
    ...byControlWords('trial', candidates),
  ],
};
