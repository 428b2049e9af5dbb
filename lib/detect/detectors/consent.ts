import { textOf } from '../../page/safe-dom';
import type { Detector } from '../detector';
import { byVendors } from '../vendor-finds';

/** Banners that ask for cookies: a vendor's, or any that speaks of cookies and takes an answer. */
export const detector: Detector = {
  id: 'consent',
  kinds: ['consent'],
  find: (candidates) => [
    ...candidates.consent.map((element) => ({
      kind: 'consent' as const,
      element,
      label: textOf(element, 120),
      signature: 'banner',
      evidence: [{ by: 'structure' as const, what: 'speaks of cookies and takes an answer' }],
      confidence: 0.9,
    })),
    ...byVendors('consent', candidates).map((one) => ({ ...one, signature: 'banner' })),
  ],
};
