import { findsBy } from '../detector';
import { byForms } from '../form-finds';

/** Forms that take a free message. */
export const detector = findsBy('contact-form', byForms);
