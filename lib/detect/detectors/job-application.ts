import { findsBy } from '../detector';
import { byForms } from '../form-finds';

/** Forms that take a CV. A link to open positions is no way of a customer. */
export const detector = findsBy('job-application', byForms);
