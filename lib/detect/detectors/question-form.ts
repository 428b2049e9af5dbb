import type { Detector } from '../detector';
import { byControlWords, byForms, byLinkWords } from '../finds';

/** Forms that take a question, and the buttons and links that open them. */
export const detector: Detector = {
  id: 'question-form',
  kinds: ['question-form'],
  find: (candidates) => [
    ...byForms('question-form', candidates),
    ...byLinkWords('question-form', candidates),
    ...byControlWords('question-form', candidates),
  ],
};
