import type { Detector } from '../detector';
import { byForms } from '../finds';

/** Forms that take a free message. */
export const detector: Detector = {
  id: 'contact-form',
  kinds: ['contact-form'],
  find: (candidates) => [...byForms('contact-form', candidates)],
};
