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
  const saysShare = SHARE_NAME.test(fold(name));
  // Makers call the sign of a network so too ("icon-share-facebook"): among the firm's profiles it says nothing.
  let isShare = SHARE_ICON.test(icon) || SHARE_NAME.test(icon);
  if (saysShare && !isShare) return false;
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
    if (at === element) isShare ||= SHARE_MARKS.test(marks);
    else if (SHARE_MARKS.test(marks)) return false;
    if (
      (level < 7 && !inFooter && !follows && OTHERS.test(marks)) ||
      (tag === 'blockquote' && /tweet|instagram/.test(marks))
    )
      return false;
    level++;
  }
  if (isShare && !inFooter && !inSocial) return false;
  if (name.length > 2 && isCredit(element)) return false;
  if (isPersonal && !inFooter && !inSocial) return false;
  if (inFooter || name.length < 3 || NETWORK_NAME.test(name)) return true;
  const beside = wordsBeside(element);
  // "Instagram: @the.firm"
  if (NETWORK_NAME.test(beside) && beside.replace(NETWORK_NAME.regex, '').length <= 2) return true;
  if (name.startsWith('@') && !inSocial && (beside.length > 2 || isNamedThere(element))) return false;
  return !isProse(element);
}

/** What the block it stands in says beside its links. */
function wordsBeside(element: Element): string {
  const block = findUp(element, (at) => at !== element && !isInline(at), 4);
  return block ? textOutsideLinks(block, 40) : '';
}

/** On a card or in a quotation somebody else is named. */
const isNamedThere = (element: Element): boolean =>
  isWithin(element, (at) => NAMES_OTHERS.test(tagOf(at)), 8);

/** An icon, or the network's name: a person's own name tells whose page it is. */
const SHORT_NAME = 12;
