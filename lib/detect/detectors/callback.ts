import { findsBy } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byForms } from '../form-finds';
import { byVendors } from '../vendor-finds';

/** Forms that ask little more than a number, callback widgets, and whatever promises to ring back. */
export const detector = findsBy('callback', byForms, byVendors, byLinkWords, byControlWords);
