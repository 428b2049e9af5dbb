import type { Detector } from '../detector';
import { byForms, byLinkWords } from '../finds';

/** Where an order is followed. */
export const detector: Detector = {
  id: 'tracking',
  kinds: ['tracking'],
  find: (candidates) => [
    ...byForms('tracking', candidates),
    ...byLinkWords('tracking', candidates, { asOne: true }),
  ],
};
