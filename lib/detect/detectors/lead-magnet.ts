import type { Detector } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';

/** Something to download or order for nothing: papers, guides, catalogues. */
export const detector: Detector = {
  id: 'lead-magnet',
  kinds: ['lead-magnet'],
  find: (candidates) => [
    ...byForms('lead-magnet', candidates),
    ...byLinkWords('lead-magnet', candidates),
    ...byControlWords('lead-magnet', candidates),
  ],
};
