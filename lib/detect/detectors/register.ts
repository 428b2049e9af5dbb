import type { Detector } from '../detector';
import { byForms, byLinkWords } from '../finds';

/** Forms with a new password, and links to them. */
export const detector: Detector = {
  id: 'register',
  kinds: ['register'],
  find: (candidates) => [
    ...byForms('register', candidates),
    ...byLinkWords('register', candidates, { asOne: true }),
  ],
};
