import type { PageMarks } from '../model/stop';
import { findAll, hasAttributes, matches, tagOf, typeOf } from './safe-dom';

/** Text that is no content, and what a visitor may have typed, which is never read: by name, or by an attribute. */
const NO_CONTENT = new Set(
  'nav header footer aside form script style noscript template textarea select dialog'.split(' '),
);
const NO_CONTENT_MARK = '[hidden], [aria-hidden=true], [contenteditable]:not([contenteditable=false])';

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Longest part of a page that is counted: a book in one page need not be counted to its end. */
const MOST_TEXTS = 20_000;
/** Nodes and words between two looks at the clock. */
const STRIDE = 200;
/** In a longer text one looks at the clock as well. Characters. */
const LONG_TEXT = 5_000;

/**
 * What can be said of a page by itself: how heavy, how long, and whether it is made for phones. Yields often, because a
 * page may be a book. `since`: see weightSince.
 */
export function* contentMarks(document: Document, since: number): Generator<void, PageMarks> {
  const words = yield* wordsIn(document);
  return { ...weightSince(since), isForPhones: isForPhones(document), words };
}

/**
 * Bytes of the page and its resources that a new visitor loads: what came over the network, or the stored size where it
 * came from the cache. `since` is the moment, in milliseconds since the document began, at which this page of a site
 * without loads began. Servers of other sites may keep their sizes secret; those are counted. The browser itself keeps
 * the first 250 resources, so a very busy page weighs at least so much.
 */
function weightSince(since: number): Pick<PageMarks, 'bytes' | 'unsized'> {
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const pages = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const loaded = [...(since === 0 ? pages : []), ...resources].filter(
    ({ startTime, name }) => startTime >= since && /^https?:/.test(name),
  );
  if (loaded.length === 0) return {};
  const sizes = loaded.map(({ transferSize, encodedBodySize }) => Math.max(transferSize, encodedBodySize));
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    unsized: sizes.filter((size) => size === 0).length,
  };
}

/** The page asks to be laid out at the device's own width. Without it a phone shows a shrunken desktop. */
function isForPhones(document: Document): boolean {
  return findAll(document, 'meta[name=viewport i]').some((meta) =>
    /width\s*=\s*device-width|initial-scale/i.test(meta.getAttribute('content') ?? ''),
  );
}

/** Words of the main part of the page; of the whole body where no part says that it is the main one. */
function* wordsIn(document: Document): Generator<void, number> {
  const mains = findAll(document, 'main, [role=main]');
  const from = mains.length === 1 ? mains[0] : document.body;
  if (!from) return 0;
  const walker = document.createTreeWalker(from, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let words = 0;
  let texts = 0;
  let nodes = 0;
  for (let node = walker.nextNode(); node && texts < MOST_TEXTS; ) {
    if (++nodes % STRIDE === 0) yield;
    if (typeOf(node) === Node.TEXT_NODE) {
      texts++;
      words += yield* wordsOf((node as Text).data);
    }
    node = isContent(node) ? walker.nextNode() : behind(walker);
  }
  return words;
}

function* wordsOf(text: string): Generator<void, number> {
  if (text.length < LONG_TEXT) return text.match(WORD)?.length ?? 0;
  let words = 0;
  for (const _ of text.matchAll(WORD)) if (++words % STRIDE === 0) yield;
  return words;
}

/** Names first: the browser's selectors are asked only about what has attributes, because all of a page passes here. */
function isContent(node: Node): boolean {
  if (typeOf(node) !== Node.ELEMENT_NODE) return true;
  const element = node as Element;
  return !NO_CONTENT.has(tagOf(element)) && !(hasAttributes(element) && matches(element, NO_CONTENT_MARK));
}

/** The node after all that is inside the one where the walker stands. */
function behind(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
