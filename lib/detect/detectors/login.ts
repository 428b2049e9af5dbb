import type { Detector } from '../detector';
import { byForms, byLinkWords } from '../finds';

/** Forms with one password, and links to the account. */
export const detector: Detector = {
  id: 'login',
  kinds: ['login'],
  find: (candidates) => [
    ...byForms('login', candidates),
    ...byLinkWords('login', candidates, { asOne: true }),
  ],
};
