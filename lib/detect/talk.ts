import { shadowOf } from '../page/measure';
import {
  attr,
  firstChildOf,
  marksOf,
  nextOf,
  parentOf,
  rectOf,
  tagOf,
  upFrom,
  viewOf,
} from '../page/safe-dom';
import { fold } from '../page/text';
import {
  JOINED,
  LIST_MARKS,
  MACHINE_MARKS,
  MACHINE_NAME,
  NO_LINE_MARKS,
  OWN_MARKS,
  PERSON_MARKS,
  SAID_OF_LINES,
  THEIR_MARKS,
} from '../vocabulary/talk-words';

/** Whose a line is. "unknown" may be either: nothing marks it, and it stands in the middle. */
export type Whose = 'own' | 'theirs' | 'unknown';

/** A line of a chat. Its words are read to tell a new line from an old one, and stay here as a number. */
export interface Line {
  element: Element;
  whose: Whose;
  print: number;
  /** Of their lines: a person's (true), a machine's (false), or not told. */
  isPersonal?: boolean;
  /** It says that a person joined. */
  isJoining: boolean;
}

const ELEMENTS_CAP = 2_000;
/** From a text up to the line it belongs to. */
const LINE_LEVELS = 8;
const TEXT_CAP = 400;
const NAME_CAP = 40;
const SMALL = 30;

const SILENT = /^(form|textarea|input|select|button|style|script|template|svg|header|footer|noscript|label)$/;

/** The lines of a chat as they stand now, in the order of the page; through open and closed shadow roots. */
export function linesOf(chat: Element): Line[] {
  const texts = new Map<Element, Element[]>();
  for (const block of blocksIn(chat)) {
    const line = lineAround(block, chat);
    if (line) texts.set(line, [...(texts.get(line) ?? []), block]);
  }
  return [...texts].flatMap(([element, blocks]) => readLine(element, blocks, chat) ?? []);
}

function readLine(element: Element, blocks: Element[], chat: Element): Line | undefined {
  const spoken = blocks.map(ownText).filter((text) => !SAID_OF_LINES.test(fold(text)));
  const text = spoken.join(' ');
  if (!/\p{L}{2}|\p{Extended_Pictographic}/u.test(text)) return undefined;
  const folded = fold(text);
  const isJoining = text.length < 120 && JOINED.test(folded);
  const whose = isJoining ? 'unknown' : whoseIs(element, chat);
  const isPersonal = whose === 'own' || isJoining ? undefined : personOf(element, spoken);
  return {
    element,
    whose,
    print: printOf(whose + text),
    isJoining,
    ...(isPersonal !== undefined && { isPersonal }),
  };
}

/** Elements with words of their own; controls, fields and what only looks busy left out. */
function* blocksIn(chat: Element): Generator<Element> {
  let left = ELEMENTS_CAP;
  const queue: Element[] = [chat];
  for (let at = queue.pop(); at && left-- > 0; at = queue.pop()) {
    if (at !== chat && isSilent(at)) continue;
    if (ownText(at)) yield at;
    const children: Element[] = [];
    const root = shadowOf(at);
    for (let child = root?.firstElementChild ?? null; child; child = nextOf(child)) children.push(child);
    for (let child = firstChildOf(at); child; child = nextOf(child)) children.push(child);
    queue.push(...children.reverse());
  }
}

function isSilent(element: Element): boolean {
  if (SILENT.test(tagOf(element)) || attr(element, 'contenteditable')) return true;
  // What holds a whole chat may be called "chat-status"; what only looks busy is small.
  if (element.getElementsByTagName('*').length > SMALL) return false;
  return tokensOf(element).some((token) => NO_LINE_MARKS.has(token));
}

/** The words that stand directly in an element. */
function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes)
    if (node.nodeType === 3 && text.length < TEXT_CAP) text += (node as Text).data.slice(0, TEXT_CAP);
  return text.replace(/\s+/g, ' ').trim();
}

/** The nearest thing around a text that says whose it is; where nothing does, the text stands for itself. */
function lineAround(block: Element, chat: Element): Element | undefined {
  let at: Element | undefined = block;
  for (let level = 0; at && at !== chat && level < LINE_LEVELS; level++) {
    const tokens = tokensOf(at);
    if (level > 0 && (/^(ul|ol|main)$/.test(tagOf(at)) || tokens.some((token) => LIST_MARKS.has(token))))
      break;
    if (tokens.some((token) => OWN_MARKS.has(token) || THEIR_MARKS.has(token))) return at;
    at = parentOf(at);
  }
  return block === chat ? undefined : block;
}

function whoseIs(element: Element, chat: Element): Whose {
  const tokens = tokensOf(element);
  const [isOwn, isTheirs] = [OWN_MARKS, THEIR_MARKS].map((marks) => tokens.some((token) => marks.has(token)));
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

/** By the name above the line first, then by what marks the line; neither says nothing. */
function personOf(line: Element, spoken: string[]): boolean | undefined {
  const [name = ''] = spoken.length > 1 ? spoken : [];
  if (name && name.length <= NAME_CAP && MACHINE_NAME.test(fold(name))) return false;
  for (const around of upFrom(line, ROLE_LEVELS)) {
    const tokens = tokensOf(around);
    const isMachine = tokens.some((token) => MACHINE_MARKS.has(token));
    const isPerson = tokens.some((token) => PERSON_MARKS.has(token));
    if (isMachine !== isPerson) return isPerson;
    if (around === line && !isMachine) return undefined;
  }
  return undefined;
}

const NAMING = ['data-role', 'data-author', 'data-sender', 'data-from', 'data-type'];

/** Classes and id as single words: "chat__line--me", "fromUser" and "ai-message-text" each in their parts. */
function tokensOf(element: Element): string[] {
  const named = NAMING.map((name) => attr(element, name, 60)).join(' ');
  const cased = `${attr(element, 'class', 512)} ${attr(element, 'id', 120)}`.replace(
    /([a-z])([A-Z])/g,
    '$1 $2',
  );
  return marksOf(element) || named.trim() ? `${cased} ${named}`.toLowerCase().split(/[^\p{L}\p{N}]+/u) : [];
}

/** FNV-1a, 32 bit: enough to know a line again, not enough to read it. */
function printOf(text: string): number {
  let print = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
  return print >>> 0;
}
