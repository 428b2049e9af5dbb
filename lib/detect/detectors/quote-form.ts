import type { Detector } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';

/** Forms and links that lead to an estimate or an offer. */
export const detector: Detector = {
  id: 'quote-form',
  kinds: ['quote-form'],
  find: (candidates) => [
    ...byForms('quote-form', candidates),
    ...byLinkWords('quote-form', candidates),
    ...byControlWords('quote-form', candidates),
  ],
};
