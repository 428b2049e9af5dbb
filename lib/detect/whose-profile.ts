import { isInline, textOutsideLinks } from '../page/reading';
import { findUp, isWithin, marksOf, tagOf, upFrom } from '../page/safe-dom';
import { fold } from '../page/text';
import { isProse } from './around';
import type { Link } from './candidates';
import { isCredit } from './credits';
import { patterns } from './tables';

const { NETWORK_NAME, OTHERS, SHARE_ICON, SHARE_MARKS, SHARE_NAME, FOLLOWS, NAMES_OTHERS } =
  patterns('social');

/** A person's page: of the firm only where the firm is that person. */
export const isPerson = (proof: Link['proof']): boolean => /\/in\/|github\.com/.test(proof?.target ?? '');

/**
 * Whether a profile is the firm's: no button that shares, and nobody of the team, no author, maker or guest is named.
 * `isOnly`: the page names one person and no more.
 */
export function isOwn({ element, name, icon, proof }: Link, isOnly = false): boolean {
  if (SHARE_NAME.test(fold(name)) || SHARE_ICON.test(icon)) return false;
  const isPersonal = isPerson(proof) && !(isOnly && name.length < SHORT_NAME);
  const follows = FOLLOWS.test(`${name} ${icon}`);
  let inFooter = false;
  let inSocial = false;
  let level = 0;
  for (const at of upFrom(element, 12)) {
    const tag = tagOf(at);
    if (tag === 'body') break;
    const marks = marksOf(at);
    if (tag === 'footer' || tag === 'header' || /footer|header/.test(marks)) inFooter = true;
    if (/social/.test(marks)) inSocial = true;
    if (
      SHARE_MARKS.test(marks) ||
      (level < 7 && !inFooter && !follows && OTHERS.test(marks)) ||
      (tag === 'blockquote' && /tweet|instagram/.test(marks))
    )
      return false;
    level++;
  }
  if (name.length > 2 && isCredit(element)) return false;
  if (isPersonal && !inFooter && !inSocial) return false;
  if (name.startsWith('@') && !inFooter && !inSocial && isTold(element)) return false;
  return inFooter || name.length < 3 || !isProse(element) || NETWORK_NAME.test(name);
}

/** The block it stands in says more than its links do. */
function isBesideWords(element: Element): boolean {
  const block = findUp(element, (at) => at !== element && !isInline(at), 4);
  return block !== undefined && textOutsideLinks(block, 40).length > 2;
}

/** In running text, on a card or in a quotation somebody else is named. */
const isTold = (element: Element): boolean =>
  isBesideWords(element) || isWithin(element, (at) => NAMES_OTHERS.test(tagOf(at)), 8);

/** An icon, or the network's name: a person's own name tells whose page it is. */
const SHORT_NAME = 12;
