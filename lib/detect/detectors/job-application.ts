import type { Detector } from '../detector';
import { byForms } from '../finds';

/** Forms that take a CV. A link to open positions is no way of a customer. */
export const detector: Detector = {
  id: 'job-application',
  kinds: ['job-application'],
  find: (candidates) => byForms('job-application', candidates),
};
