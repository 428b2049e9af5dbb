import type { Link } from '../messages/hand';
import { SCOUT_WORDS } from '../vocabulary/scout-words';

/** A page worth a visit; a lower rank promises more. */
export interface Found {
  url: string;
  rank: number;
}

/** Ends of addresses that are files, not pages. */
const FILE = /\.(pdf|jpe?g|png|gif|svg|webp|zip|docx?|xlsx?|mp4|mp3|ics|xml|json)$/i;
/** Addresses that do something: a scout only looks. */
const ACTS =
  /(log-?out|sign-?out|salir|abmelden|deconnexion|add-to-cart|add_to_cart|delete|unsubscribe|remove)/i;

/**
 * Same-site links worth a visit, the most promising first, each page once (fragments and queries dropped).
 * Links without any telling word come last, in the page's own order, so that a site in an unknown language is still walked.
 */
export function worthVisiting(links: Link[], from: string): Found[] {
  const site = siteOf(from);
  const best = new Map<string, number>();
  for (const link of links) {
    const url = pageOf(link.url, site);
    if (!url || url === pageOf(from, site)) continue;
    best.set(url, Math.min(best.get(url) ?? SCOUT_WORDS.length, rankOf(url, link.text)));
  }
  return [...best].map(([url, rank]) => ({ url, rank })).sort(byRank);
}

/** Stable: pages of one rank stay in the order in which they were found. */
export const byRank = (a: Found, b: Found): number => a.rank - b.rank;

/** Number of the first group of words the link belongs to; the number of groups when to none. */
function rankOf(url: string, text: string): number {
  const words = `${decode(new URL(url).pathname)} ${text}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const rank = SCOUT_WORDS.findIndex((group) => group.some((word) => words.includes(word)));
  return rank < 0 ? SCOUT_WORDS.length : rank;
}

/** The page's address without query and fragment, or undefined when it is another site's, a file, or an act. */
export function pageOf(address: string, site: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || siteOf(address) !== site) return undefined;
  if (FILE.test(url.pathname) || ACTS.test(url.pathname)) return undefined;
  return url.origin + url.pathname;
}

/** Host and port without "www.": what counts as the same site. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
