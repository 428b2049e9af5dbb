import { findsBy } from '../detector';
import { byLinkWords } from '../finds';
import { byForms } from '../form-finds';

/** Where an order is followed. */
export const detector = findsBy('tracking', byForms, byLinkWords);
