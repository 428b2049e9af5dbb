import type { Detector } from '../detector';
import { byProof } from '../proofs';

/** Links that open a text message. */
export const detector: Detector = {
  id: 'sms',
  kinds: ['sms'],
  find: (candidates) => byProof('sms', candidates),
};
