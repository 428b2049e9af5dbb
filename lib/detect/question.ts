import { OWN_ADDRESS } from './firm';
import { DETECTORS } from './registry';
import { vendorSelectors } from './vendors';

/**
 * All that is asked of the browser's own selectors, as one. It is put to each element in the one pass, because a
 * question to a whole document cannot be cut into slices. Grows when the vendors have been learnt.
 */
export function question(): string {
  const ofDetectors = DETECTORS.flatMap(({ asks = [] }) => asks);
  return [OWN_ADDRESS, ...ofDetectors, ...vendorSelectors().map(({ selector }) => selector)].join(',');
}
