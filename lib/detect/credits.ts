import { textOf } from '../page/reading';
import { parentOf } from '../page/safe-dom';
import { patterns } from './tables';

const { CREDIT } = patterns('credits');

const LINE = 160;

/** Whether a link stands in a line by which the site's maker signs: whoever it leads to is not the firm. */
export function isCredit(link: Element): boolean {
  const parent = parentOf(link);
  return parent !== undefined && CREDIT.test(textOf(parent, LINE));
}
