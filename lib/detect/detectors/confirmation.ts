import type { Detector } from '../detector';
import { bestHit } from '../words';

/** A heading that thanks for an order or a message: the page is a confirmation. */
export const detector: Detector = {
  id: 'confirmation',
  kinds: ['confirmation'],
  find: ({ headings, controls }) =>
    [
      ...headings
        .filter(({ level }) => level <= 3)
        .map(({ element, text, hits }) => ({ element, name: text, hits })),
      ...controls.filter(({ element }) => element.getAttribute('role') === 'alert'),
    ].flatMap(({ element, name, hits }) => {
      const hit = bestHit(hits);
      return hit?.kind === 'confirmation' && hit.words >= 2
        ? [
            {
              kind: 'confirmation' as const,
              element,
              label: name,
              signature: hit.phrase,
              evidence: [{ by: 'words' as const, what: name }],
              confidence: 0.7,
            },
          ]
        : [];
    }),
};
