import { isWithin, marksOf, tagOf } from '../page/safe-dom';
import { patterns } from './tables';

const { ACCORDION } = patterns('around');

/** What is said in answer to a question is a rule, not an offer. */
export const isAnswer = (element: Element): boolean =>
  isWithin(element, (at) => /^(details|dd)$/.test(tagOf(at)) || isAccordion(at), 4);

export const isAccordion = (element: Element): boolean => ACCORDION.test(marksOf(element));
