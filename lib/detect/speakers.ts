import { attr, marksOf, rectOf, upFrom, viewOf } from '../page/safe-dom';
import { fold } from '../page/text';
import { table } from './tables';

/** Who speaks in a line of a chat: which side, and whether a person. */

const said = () => table('talkWords');

/** Whose a line is. "unknown" may be either: nothing marks it, and it stands in the middle. */
export type Whose = 'own' | 'theirs' | 'unknown';

const NAME_CAP = 40;
/** Who writes says so at the beginning. */
const INTRODUCTION_CAP = 160;

/** By its marks, or by the side on which it stands. */
export function whoseIs(element: Element, chat: Element): Whose {
  const tokens = tokensOf(element);
  const [isOwn, isTheirs] = [said().OWN_MARKS, said().THEIR_MARKS].map((marks) =>
    tokens.some((token) => marks.has(token)),
  );
  if (isOwn !== isTheirs) return isOwn ? 'own' : 'theirs';
  return bySide(element, chat);
}

/** Closer to the middle than this part of the chat's width, a line's place says nothing. */
const MIDDLE = 0.06;

/** Own lines stand at the end of a row, theirs at its beginning. */
function bySide(element: Element, chat: Element): Whose {
  const [line, whole] = [rectOf(element), rectOf(chat)];
  if (line.width === 0 || whole.width === 0) return 'unknown';
  const off = (line.x + line.width / 2 - whole.x - whole.width / 2) / whole.width;
  if (Math.abs(off) < MIDDLE) return 'unknown';
  const isRtl = viewOf(element)?.getComputedStyle(element).direction === 'rtl';
  return off > 0 === !isRtl ? 'own' : 'theirs';
}

/** A line that bears the marks of both is decided by what stands right around it. */
const ROLE_LEVELS = 3;

/**
 * By the name above the line first, then by how it begins, then by what marks it: there are widgets that mark every
 * answer as a machine's, whoever writes. None of them says nothing.
 */
export function personOf(line: Element, spoken: string[]): boolean | undefined {
  const [name = ''] = spoken.length > 1 ? spoken : [];
  if (name && name.length <= NAME_CAP && said().MACHINE_NAME.test(fold(name))) return false;
  if (isIntroduced(spoken.join(' '))) return true;
  for (const around of upFrom(line, ROLE_LEVELS)) {
    const tokens = tokensOf(around);
    const isMachine = tokens.some((token) => said().MACHINE_MARKS.has(token));
    const isPerson = tokens.some((token) => said().PERSON_MARKS.has(token));
    if (isMachine !== isPerson) return isPerson;
    if (around === line && !isMachine) return undefined;
  }
  return undefined;
}

/** "Hi, this is Anna from the support team": a person, unless it says that it is none. */
export function isIntroduced(text: string): boolean {
  const begin = text.slice(0, INTRODUCTION_CAP);
  const folded = fold(begin);
  const { INTRODUCING, BELONGING, MACHINE_NAME } = said();
  return INTRODUCING.test(begin) && BELONGING.test(folded) && !MACHINE_NAME.test(folded);
}

const NAMING = ['data-role', 'data-author', 'data-sender', 'data-from', 'data-type'];

/** Classes and id as single words: "chat__line--me", "fromUser" and "ai-message-text" each in their parts. */
export function tokensOf(element: Element): string[] {
  const named = NAMING.map((name) => attr(element, name, 60)).join(' ');
  const cased = `${attr(element, 'class', 512)} ${attr(element, 'id', 120)}`.replace(
    /([a-z])([A-Z])/g,
    '$1 $2',
  );
  return marksOf(element) || named.trim() ? `${cased} ${named}`.toLowerCase().split(/[^\p{L}\p{N}]+/u) : [];
}
