import type { Detector } from '../detector';
import { byForms, byLinkWords } from '../finds';

/** Calculators and configurators. */
export const detector: Detector = {
  id: 'calculator',
  kinds: ['calculator'],
  find: (candidates) => [...byForms('calculator', candidates), ...byLinkWords('calculator', candidates)],
};
