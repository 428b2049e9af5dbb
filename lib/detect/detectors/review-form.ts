import type { Detector } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';
import { byProof } from '../proofs';

/** Forms with stars or a review to write, links to write one. */
export const detector: Detector = {
  id: 'review-form',
  kinds: ['review-form'],
  find: (candidates) => [
    ...byForms('review-form', candidates),
    ...byProof('review-form', candidates),
    ...byLinkWords('review-form', candidates),
    ...byControlWords('review-form', candidates),
  ],
};
