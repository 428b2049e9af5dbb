import type { Detector } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';

/** Web seminars and their registration. */
export const detector: Detector = {
  id: 'webinar',
  kinds: ['webinar'],
  find: (candidates) => [
    ...byForms('webinar', candidates),
    ...byLinkWords('webinar', candidates),
    ...byControlWords('webinar', candidates),
  ],
};
