import { findsBy } from '../detector';
import { byLinkWords } from '../finds';
import { byForms } from '../form-finds';

/** Forms with a new password, and links to them. */
export const detector = findsBy('register', byForms, byLinkWords);
