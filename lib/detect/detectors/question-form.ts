import { findsBy } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byForms } from '../form-finds';

/** Forms that take a question, and the buttons and links that open them. */
export const detector = findsBy('question-form', byForms, byLinkWords, byControlWords);
