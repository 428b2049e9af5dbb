import { findsBy } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byForms } from '../form-finds';

/** Forms and links that lead to an estimate or an offer. */
export const detector = findsBy('quote-form', byForms, byLinkWords, byControlWords);
