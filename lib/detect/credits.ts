import { textOf } from '../page/reading';
import { isWithin, marksOf, parentOf } from '../page/safe-dom';
import { patterns } from './tables';

const { CREDIT, MAKERS } = patterns('credits');

const LINE = 160;
const LEVELS = 4;

/** Whether a link stands in a line by which the site's maker signs: whoever it leads to is not the firm. */
export function isCredit(link: Element): boolean {
  const parent = parentOf(link);
  if (parent === undefined) return false;
  return CREDIT.test(textOf(parent, LINE)) || isWithin(link, (at) => MAKERS.test(marksOf(at)), LEVELS);
}
