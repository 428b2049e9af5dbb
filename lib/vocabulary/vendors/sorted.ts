import type { Kind } from '../../model/kind';
import { VENDORS } from '.';
import { readVendors, type VendorTrace } from './vendor';

/**
 * What tells a vendor, sorted by where a page carries it, once for all pages. A vendor is told by its place in TRACES.
 */

/** Substrings that prove a vendor; one expression says quickly that none of them is there. */
export interface Parts {
  any: RegExp;
  known: readonly (readonly [part: string, vendor: number])[];
}

export const TRACES: VendorTrace[] = [];
/** The vendor named first for a host has it. */
export const HOSTS = new Map<string, number>();
export const IDS = new Map<string, number>();
export const CLASSES = new Map<string, number>();
export const TAGS = new Map<string, number>();
/** "script#some-id". */
export const TAGS_WITH_ID = new Map<string, number>();
/** What is more than these goes to the browser's own engine. */
export const OTHERS = new Map<string, number>();

type Known = [part: string, vendor: number][];
const inAddress: Known = [];
const inClass: Known = [];
const inAddressOf = new Map<string, Known>();

for (const [kind, rows] of Object.entries(VENDORS)) {
  for (const { name, ambiguous, hosts, parts, selectors } of readVendors(rows)) {
    const vendor = TRACES.push({ kind: kind as Kind, name, ...(ambiguous && { ambiguous }) }) - 1;
    for (const host of hosts) if (!HOSTS.has(host)) HOSTS.set(host, vendor);
    for (const part of parts) inAddress.push([part.toLowerCase(), vendor]);
    for (const selector of selectors) sortSelector(selector, vendor);
  }
}

export const IN_ADDRESS = partsOf(inAddress);
export const IN_CLASS = partsOf(inClass);
/** By the tag of the element that has the address. */
export const IN_ADDRESS_OF: Readonly<Record<string, Parts>> = Object.fromEntries(
  [...inAddressOf].map(([tag, known]) => [tag, partsOf(known)]),
);

function sortSelector(selector: string, vendor: number): void {
  const [, id, className, tag] = /^(?:#([\w-]+)|\.([\w-]+)|([\w-]+))$/.exec(selector) ?? [];
  const [, ofTag, part] =
    /^(a|link|iframe|script|img|form)\[(?:href|src|action)\*="([^"]+)"\]$/.exec(selector) ?? [];
  const [, ofClass] = /^\[class\*="([^"]+)"\]$/.exec(selector) ?? [];
  if (id) IDS.set(id.toLowerCase(), vendor);
  else if (className) CLASSES.set(className.toLowerCase(), vendor);
  else if (tag) TAGS.set(tag, vendor);
  else if (/^[a-z]+#[\w-]+$/.test(selector)) TAGS_WITH_ID.set(selector, vendor);
  else if (ofClass) inClass.push([ofClass.toLowerCase(), vendor]);
  else if (ofTag && part) inAddressOf.set(ofTag, [...(inAddressOf.get(ofTag) ?? []), [part, vendor]]);
  else OTHERS.set(selector, vendor);
}

function partsOf(known: Known): Parts {
  const escaped = known.map(([part]) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { any: new RegExp(escaped.join('|') || '(?!)'), known };
}
