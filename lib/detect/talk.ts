import { shadowOf } from '../page/measure';
import { attr, firstChildOf, nextOf, parentOf, tagOf } from '../page/safe-dom';
import { fold } from '../page/text';
import { personOf, tokensOf, type Whose, whoseIs } from './speakers';
import { table } from './tables';

const said = () => table('talkWords');

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
  const spoken = blocks.map(ownText).filter((text) => !said().SAID_OF_LINES.test(fold(text)));
  const text = spoken.join(' ');
  if (!/\p{L}{2}|\p{Extended_Pictographic}/u.test(text)) return undefined;
  const folded = fold(text);
  const isJoining = text.length < 120 && said().JOINED.test(folded);
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
  return tokensOf(element).some((token) => said().NO_LINE_MARKS.has(token));
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
    if (
      level > 0 &&
      (/^(ul|ol|main)$/.test(tagOf(at)) || tokens.some((token) => said().LIST_MARKS.has(token)))
    )
      break;
    if (tokens.some((token) => said().OWN_MARKS.has(token) || said().THEIR_MARKS.has(token))) return at;
    at = parentOf(at);
  }
  return block === chat ? undefined : block;
}

/** FNV-1a, 32 bit: enough to know a line again, not enough to read it. */
function printOf(text: string): number {
  let print = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
  return print >>> 0;
}
