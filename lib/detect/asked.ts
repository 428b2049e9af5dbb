import { matches } from '../page/safe-dom';
import type { Candidates } from './candidates';

/** Those of the page's answers that a selector means, which must be part of the question. In document order. */
export const askedFor = (selector: string, { asked }: Pick<Candidates, 'asked'>): Element[] =>
  asked.filter((element) => matches(element, selector));
