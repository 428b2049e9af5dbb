import { findsBy } from '../detector';
import { byProof } from '../proofs';

/** Links that open a text message. */
export const detector = findsBy('sms', byProof);
