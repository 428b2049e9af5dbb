import type { Kind } from '../model/kind';
import { readVendors, type Vendor } from '../vocabulary/vendors/vendor';

export interface VendorTrace {
  kind: Kind;
  name: string;
  ambiguous: boolean;
}

/** Substrings that prove a vendor; one expression says quickly that none of them is there. */
class Parts {
  private readonly known: { part: string; trace: VendorTrace }[] = [];
  private any: RegExp | undefined;

  add(part: string, trace: VendorTrace): void {
    this.known.push({ part, trace });
  }

  in(text: string): VendorTrace | undefined {
    this.any ??= new RegExp(this.known.map(({ part }) => escaped(part)).join('|') || '(?!)');
    return this.any.test(text) ? this.known.find(({ part }) => text.includes(part))?.trace : undefined;
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Index {
  byHost: Map<string, VendorTrace>;
  byId: Map<string, VendorTrace>;
  byClass: Map<string, VendorTrace>;
  byTag: Map<string, VendorTrace>;
  /** "script#some-id". */
  byTagAndId: Map<string, VendorTrace>;
  inAnyAddress: Parts;
  inAddressOf: Map<string, Parts>;
  inClass: Parts;
  /** What is more than these goes to the browser's own engine. */
  others: { selector: string; trace: VendorTrace }[];
}

const index: Index = {
  byHost: new Map(),
  byId: new Map(),
  byClass: new Map(),
  byTag: new Map(),
  byTagAndId: new Map(),
  inAnyAddress: new Parts(),
  inAddressOf: new Map(),
  inClass: new Parts(),
  others: [],
};
let isLearnt = false;

/** Takes in the tables of vendors, by kind, as the vocabulary has them. */
export function learnVendors(tables: Readonly<Record<string, string>>): void {
  if (isLearnt) return;
  isLearnt = true;
  for (const [kind, table] of Object.entries(tables)) {
    for (const vendor of readVendors(table)) addVendor(index, kind as Kind, vendor);
  }
}

export const knowsVendors = (): boolean => isLearnt;

function addVendor(into: Index, kind: Kind, vendor: Vendor): void {
  const trace = { kind, name: vendor.name, ambiguous: vendor.ambiguous };
  for (const host of vendor.hosts) if (!into.byHost.has(host)) into.byHost.set(host, trace);
  for (const part of vendor.parts) into.inAnyAddress.add(part.toLowerCase(), trace);
  for (const selector of vendor.selectors) addSelector(into, selector, trace);
}

const SIMPLE = /^(?:#([\w-]+)|\.([\w-]+)|([\w-]+))$/;
const TAG_AND_ID = /^[a-z]+#[\w-]+$/;
const ADDRESS = /^(a|link|iframe|script|img|form)\[(?:href|src|action)\*="([^"]+)"\]$/;
const PART_OF_CLASS = /^\[class\*="([^"]+)"\]$/;

function addSelector(into: Index, selector: string, trace: VendorTrace): void {
  const [, id, className, tag] = SIMPLE.exec(selector) ?? [];
  const [, ofTag, part] = ADDRESS.exec(selector) ?? [];
  const [, inClass] = PART_OF_CLASS.exec(selector) ?? [];
  if (id) into.byId.set(id.toLowerCase(), trace);
  else if (className) into.byClass.set(className.toLowerCase(), trace);
  else if (tag) into.byTag.set(tag, trace);
  else if (TAG_AND_ID.test(selector)) into.byTagAndId.set(selector, trace);
  else if (inClass) into.inClass.add(inClass.toLowerCase(), trace);
  else if (ofTag && part) {
    const parts = into.inAddressOf.get(ofTag) ?? new Parts();
    parts.add(part, trace);
    into.inAddressOf.set(ofTag, parts);
  } else into.others.push({ selector, trace });
}

/** The vendor whose host this is, or is below. */
export function vendorOfHost(host: string): VendorTrace | undefined {
  const { byHost } = index;
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const trace = byHost.get(labels.slice(from).join('.'));
    if (trace) return trace;
  }
  return undefined;
}

/** The vendor of a script's, frame's or form's address. */
export function vendorOfUrl(url: URL): VendorTrace | undefined {
  // A part of an address names the widget; the host only its maker.
  const part = index.inAnyAddress.in((url.host + url.pathname + url.search).toLowerCase().slice(0, 600));
  return part ?? vendorOfHost(url.hostname);
}

/** The vendor of an element with this address as written, where the tag counts: a link to it, a frame of it. */
export const vendorOfAddress = (tag: string, raw: string): VendorTrace | undefined =>
  raw === '' ? undefined : index.inAddressOf.get(tag)?.in(raw);

export const vendorOfTag = (tag: string, id: string): VendorTrace | undefined =>
  index.byTag.get(tag) ?? (id ? index.byTagAndId.get(`${tag}#${id}`) : undefined);

/** The vendor whose container this is, by id or classes, lower case. */
export function vendorOfMarks(id: string, classes: string): VendorTrace | undefined {
  const { byId, byClass, inClass } = index;
  const own = id ? byId.get(id) : undefined;
  if (own || !classes) return own;
  for (const name of classes.split(/\s+/)) {
    const trace = byClass.get(name);
    if (trace) return trace;
  }
  return inClass.in(classes);
}

/** Selectors that are more than an id, a class, a tag or a part of an address: asked once for a document. */
export const vendorSelectors = (): readonly { selector: string; trace: VendorTrace }[] => index.others;
