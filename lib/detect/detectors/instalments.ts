import { textOf } from '../../page/reading';
import { parentOf } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { isInArticle } from '../around';
import type { Candidates } from '../candidates';
import { type Found, findsBy } from '../detector';
import { byControlWords, byLinkWords, firstTold } from '../finds';
import { pricesIn } from '../prices';
import { patterns } from '../tables';
import { byVendors } from '../vendor-finds';

const { IN_PARTS, SO_MANY_PARTS, TIMES } = patterns('instalments');

/** Payment in parts: placements of lenders, and words. */
export const detector = findsBy('instalments', byVendors, byLinkWords, byControlWords, byText);

const LONGEST_LINE = 200;

/** "4 payments of 12 without interest", below a price. */
function byText(_: 'instalments', { texts }: Candidates): Found[] {
  const speaks = (text: string, element: Element) =>
    text.length <= LONGEST_LINE &&
    (IN_PARTS.test(fold(text)) || isInParts(text, element)) &&
    !isInArticle(element);
  return firstTold(texts, speaks, 0.7);
}

/** "In two parts", and below it "90 × 2". */
const isInParts = (text: string, element: Element): boolean =>
  TIMES.test(textOf(element, LONGEST_LINE)) &&
  pricesIn(text.replace(/ ¦ /g, ' ')).length > 0 &&
  SO_MANY_PARTS.test(fold(textOf(parentOf(element) ?? element, LONGEST_LINE, ' ')));
