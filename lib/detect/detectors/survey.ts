import { findsBy } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byForms } from '../form-finds';
import { byVendorLinks, byVendors } from '../vendor-finds';

/** Questionnaires and their vendors. */
export const detector = findsBy('survey', byForms, byVendors, byVendorLinks, byLinkWords, byControlWords);
