import { expect, it } from 'vitest';
import { asideIn } from '../../lib/compare/aside';
import type { Step } from '../../lib/compare/step';

const worded = (kind: Step['kind'], ...words: string[]) => ({ kind, words: new Set(words) });

it('of two price lists the one is aside whose thing nothing else in the chain speaks of', () => {
  const chain = [
    worded('pricing', 'tarif', 'fisio', 'nutri'),
    worded('pricing', 'cuota', 'socio'),
    worded('register', 'hazte', 'socio'),
  ];
  expect(asideIn(chain)).toEqual([true, false, false]);
});

it('a price list that stands alone is never aside, nor one beside another of which nothing is told', () => {
  expect(asideIn([worded('pricing', 'fisio'), worded('booking', 'socio')])).toEqual([false, false]);
  expect(asideIn([worded('pricing', 'fisio'), worded('pricing', 'socio')])).toEqual([false, false]);
});

it('little words, short ones and figures tie nothing together', () => {
  const chain = [
    worded('pricing', 'para', 'spa', '2026'),
    worded('pricing', 'socio'),
    worded('ad', 'para', 'spa', '2026', 'socio'),
  ];
  expect(asideIn(chain)).toEqual([true, false, false]);
});
