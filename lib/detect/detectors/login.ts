import { findsBy } from '../detector';
import { byLinkWords } from '../finds';
import { byForms } from '../form-finds';

/** Forms with one password, and links to the account. */
export const detector = findsBy('login', byForms, byLinkWords);
