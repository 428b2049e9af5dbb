import type { Detector } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';
import { byVendorLinks, byVendors } from '../vendor-finds';

/** Questionnaires and their vendors. */
export const detector: Detector = {
  id: 'survey',
  kinds: ['survey'],
  find: (candidates) => [
    ...byForms('survey', candidates),
    ...byVendors('survey', candidates),
    ...byVendorLinks('survey', candidates),
    ...byLinkWords('survey', candidates),
    ...byControlWords('survey', candidates),
  ],
};
