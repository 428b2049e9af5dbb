import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../lib/page/text';

describe('fold', () => {
  it.each([
    ['Programează-te', 'programeaza-te'],
    ['ŞEDINŢĂ ședință', 'sedinta sedinta'],
    ['Größe', 'grosse'],
    ['Отзывы и ещё йод', 'otzyvy i esche jod'],
    ['Réserver', 'reserver'],
  ])('writes %s as %s', (text, folded) => expect(fold(text)).toBe(folded));
});

it('parts words at signs and keeps the percent', () => {
  expect(wordsOf('C’est -20 % : “l’offre”!')).toEqual(['c', 'est', '20', '%', 'l', 'offre']);
});
