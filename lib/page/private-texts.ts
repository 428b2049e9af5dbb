import type { Box } from '../model/sighting';
import { isDrawn, type Root, STEP, sized } from './measure';
import { findPersonal, type Personal } from './personal';
import { isInline } from './reading';
import { attr, findAll, parentOf, tagOf, upFrom } from './safe-dom';

export interface Asked {
  /** The visitor has sent something, so that a number the page shows may be theirs. */
  mayBeTypedBack: boolean;
  /** Phone numbers of a text, as they are written. */
  phonesIn(text: string): string[];
}

/** Text that a reader meets as one: the text nodes of one block, letters of several elements included. */
interface Run {
  text: string;
  parts: { node: Text; from: number }[];
}

interface Written {
  kind: Personal['kind'] | 'phone';
  at: number;
  text: string;
}

const UNSHOWN = new Set(['script', 'style', 'noscript', 'template', 'option', 'textarea', 'title']);
/** One block's text is searched so far. A page that hides a number behind more words than this is none we know. */
const RUN_CAP = 20_000;

/**
 * Boxes of e-mail addresses, bank accounts and card numbers that stand in the page's text, and of phone numbers once
 * something was sent: they may be the visitor's own, given back. What is the site's own contact stays: links that
 * write or call, what the same page links elsewhere, addresses of the site's own domain, and its header and footer.
 * In steps.
 */
export function* privateTexts(roots: Root[], asked: Asked): Generator<void, Box[]> {
  const own = ownContacts(roots);
  const boxes: Box[] = [];
  for (const root of roots) {
    for (const run of runsIn(root)) {
      if (!run) {
        yield;
        continue;
      }
      for (const written of findAllIn(run.text, asked)) {
        const element = elementAt(run, written.at);
        if (!isDrawn(element) || isOfSite(written, element, own)) continue;
        boxes.push(...boxesOf(run, written));
      }
    }
  }
  return boxes;
}

function findAllIn(text: string, { mayBeTypedBack, phonesIn }: Asked): Written[] {
  if (!/[@\d]/.test(text)) return [];
  const personal: Written[] = findPersonal(text);
  if (!mayBeTypedBack) return personal;
  const phones = phonesIn(text).flatMap((shown): Written[] => {
    const at = text.indexOf(shown);
    return at < 0 ? [] : [{ kind: 'phone', at, text: shown }];
  });
  return [...personal, ...phones];
}

interface Own {
  host: string;
  links: Set<string>;
}

const REACHES = /^(tel|mailto|sms|callto|skype|viber|whatsapp):|\/\/(wa\.me|api\.whatsapp\.com|t\.me)\//i;

/** Addresses and numbers that this page itself links, in a form to be compared. */
function ownContacts(roots: Root[]): Own {
  const links = new Set<string>();
  for (const link of roots.flatMap((root) => findAll(root, 'a[href^="tel:" i], a[href^="mailto:" i]'))) {
    const target = attr(link, 'href').replace(/^\w+:/, '').split('?')[0] ?? '';
    links.add(target.includes('@') ? target.trim().toLowerCase() : endOf(target));
  }
  return { host: location.hostname.replace(/^www\./, ''), links };
}

/** The last nine digits: the same number with and without its country. */
const endOf = (number: string): string => number.replace(/\D/g, '').slice(-9);

function isOfSite({ kind, text }: Written, element: Element, { host, links }: Own): boolean {
  if (kind === 'iban' || kind === 'card') return false;
  const isPhone = kind === 'phone';
  if (links.has(isPhone ? endOf(text) : text.toLowerCase())) return true;
  if (!isPhone && isSameSite(text.slice(text.indexOf('@') + 1).toLowerCase(), host)) return true;
  for (const at of upFrom(element)) {
    const tag = tagOf(at);
    if (tag === 'a' && REACHES.test(attr(at, 'href'))) return true;
    if (tag === 'footer' || tag === 'address') return true;
    if (isPhone && (tag === 'header' || tag === 'nav')) return true;
  }
  return false;
}

const isSameSite = (domain: string, host: string): boolean =>
  domain === host || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`);

/** All texts as they stand, for between two steps the page may take away what a walk through it stands on. */
function textsIn(root: Root): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

/** Each run; undefined after each step. */
function* runsIn(root: Root): Generator<Run | undefined> {
  let run: Run = { text: '', parts: [] };
  let block: Element | undefined;
  for (const [index, node] of textsIn(root).entries()) {
    if (index % STEP === STEP - 1) yield undefined;
    const parent = parentOf(node);
    if (!parent || UNSHOWN.has(tagOf(parent))) continue;
    const around = blockOf(parent);
    if (around !== block || run.text.length > RUN_CAP) {
      if (run.text) yield run;
      run = { text: '', parts: [] };
      block = around;
    }
    run.parts.push({ node, from: run.text.length });
    run.text += node.data.slice(0, RUN_CAP);
  }
  if (run.text) yield run;
}

function blockOf(element: Element): Element {
  for (const at of upFrom(element)) if (!isInline(at)) return at;
  return element;
}

function elementAt({ parts }: Run, at: number): Element {
  const part = parts.findLast(({ from }) => from <= at) ?? parts[0];
  return (part && parentOf(part.node)) as Element;
}

function boxesOf({ parts }: Run, { at, text }: Written): Box[] {
  const end = at + text.length;
  return parts.flatMap(({ node, from }) => {
    const [start, stop] = [Math.max(0, at - from), Math.min(node.data.length, end - from)];
    if (start >= stop) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, stop);
    return [...range.getClientRects()].flatMap((rect) => sized(rect) ?? []);
  });
}
