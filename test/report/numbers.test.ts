import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../lib/report/numbers';
import { figureText } from '../../lib/report/score-words';
import { englishWords } from './words';

const LANGUAGES = ['en', 'es', 'pt', 'ro'];

describe('numbers', () => {
  it.each(LANGUAGES)('bear a minus sign and no hyphen in %s', (language) => {
    expect(numbersIn(language)(-2)).toBe('−2');
    expect(numbersIn(language, { style: 'percent' })(-0.25)).toMatch(/^−25\s?%$/u);
  });

  it('have no zero below zero', () => {
    expect(numbersIn('en', { maximumFractionDigits: 1 })(-0.04)).toBe('0');
    expect(numbersIn('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' })(-0.04)).toBe('0');
  });

  it('are the same among the measures', () => {
    expect(figureText('emotion', -0.5, { t: englishWords(), language: 'en' })).toBe('−0.5');
  });
});
