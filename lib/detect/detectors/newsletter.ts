import { findsBy } from '../detector';
import { byLinkWords } from '../finds';
import { byForms } from '../form-finds';
import { byVendors } from '../vendor-finds';

/** A lone address field, sending services, and links to the subscription. */
export const detector = findsBy('newsletter', byForms, byVendors, byLinkWords);
