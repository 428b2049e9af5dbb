import { findsBy } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byForms } from '../form-finds';

/** Web seminars and their registration. */
export const detector = findsBy('webinar', byForms, byLinkWords, byControlWords);
