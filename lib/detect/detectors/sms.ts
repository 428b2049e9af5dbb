import type { Detector } from '../detector';
import { byProof } from '../proofs';

/** Links that open a text message. */
export const detector: Detector = {
  id: 'sms',
  kinds: ['sms'],
  looksFor: 'Links that open a text message.',
  find: (candidates) => byProof('sms', candidates),
};
