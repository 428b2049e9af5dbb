import { findsBy } from '../detector';
import { byControlWords, byLinkWords } from '../finds';
import { byVendors } from '../vendor-finds';

/** Rewards for bringing a friend. */
export const detector = findsBy('referral', byVendors, byLinkWords, byControlWords);
