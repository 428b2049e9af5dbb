import { textOf } from '../../page/reading';
import { type Detector, told } from '../detector';
import { byVendors } from '../vendor-finds';

/** Banners that ask for cookies: a vendor's, or any that speaks of cookies and takes an answer. */
export const detector: Detector = {
  id: 'consent',
  find: (candidates) => [
    ...candidates.consent.map((element) => ({
      element,
      label: textOf(element, 120),
      signature: 'banner',
      ...told('structure', 'speaks of cookies and takes an answer', 0.9),
    })),
    ...byVendors('consent', candidates).map((one) => ({ ...one, signature: 'banner' })),
  ],
};
