import type { PageMarks } from '../model/stop';
import { findAll } from './safe-dom';

/** Text that is no content, and what a visitor may have typed, which is never read. */
const NO_CONTENT =
  'nav, header, footer, aside, form, script, style, noscript, template, textarea, select, dialog, [hidden], [aria-hidden=true], [contenteditable]:not([contenteditable=false])';

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Longest part of a page that is counted: a book in one page need not be counted to its end. */
const MOST_NODES = 20_000;

/** What can be said of a page by itself: how heavy, how long, and whether it is made for phones. */
export function contentMarks(document: Document, since: number): PageMarks {
  return { ...weightSince(since), isForPhones: isForPhones(document), words: wordsIn(document) };
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
function wordsIn(document: Document): number {
  const mains = findAll(document, 'main, [role=main]');
  const from = mains.length === 1 ? mains[0] : document.body;
  if (!from) return 0;
  const walker = document.createTreeWalker(from, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return Element.prototype.matches.call(node, NO_CONTENT)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_SKIP;
  });
  let words = 0;
  for (let nodes = 0; nodes < MOST_NODES && walker.nextNode(); nodes++)
    words += (walker.currentNode as Text).data.match(WORD)?.length ?? 0;
  return words;
}
