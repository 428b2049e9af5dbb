import type { Detector } from '../detector';
import { byForms, byLinkWords } from '../finds';

/** Forms that take a CV, links to open positions. */
export const detector: Detector = {
  id: 'job-application',
  kinds: ['job-application'],
  looksFor: 'Forms that take a CV, links to open positions.',
  find: (candidates) => [
    ...byForms('job-application', candidates),
    ...byLinkWords('job-application', candidates),
  ],
};
