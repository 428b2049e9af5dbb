import { findsBy } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byForms } from '../form-finds';
import { byProof } from '../proofs';

/** Forms with stars or a review to write, links to write one. */
export const detector = findsBy('review-form', byForms, byProof, byLinkWords, byControlWords);
