import type { Kind } from '../model/kind';
import { VENDORS } from '../vocabulary/vendors';
import { readVendors, type Vendor } from '../vocabulary/vendors/vendor';

export interface VendorTrace {
  kind: Kind;
  name: string;
  ambiguous: boolean;
}

interface Index {
  byHost: Map<string, VendorTrace>;
  parts: { part: string; trace: VendorTrace }[];
  byId: Map<string, VendorTrace>;
  byClass: Map<string, VendorTrace>;
  byTag: Map<string, VendorTrace>;
  /** All other selectors. */
  selectors: { selector: string; trace: VendorTrace }[];
}

let built: Index | undefined;

function index(): Index {
  if (built) return built;
  built = {
    byHost: new Map(),
    parts: [],
    byId: new Map(),
    byClass: new Map(),
    byTag: new Map(),
    selectors: [],
  };
  for (const [kind, table] of Object.entries(VENDORS)) {
    for (const vendor of readVendors(table)) addVendor(built, kind as Kind, vendor);
  }
  return built;
}

function addVendor(into: Index, kind: Kind, vendor: Vendor): void {
  const trace = { kind, name: vendor.name, ambiguous: vendor.ambiguous };
  for (const host of vendor.hosts) if (!into.byHost.has(host)) into.byHost.set(host, trace);
  for (const part of vendor.parts) into.parts.push({ part: part.toLowerCase(), trace });
  for (const selector of vendor.selectors) addSelector(into, selector, trace);
}

function addSelector(into: Index, selector: string, trace: VendorTrace): void {
  const simple = /^([#.]?)([\w-]+)$/.exec(selector);
  const table = simple && (simple[1] === '#' ? into.byId : simple[1] === '.' ? into.byClass : into.byTag);
  if (simple?.[2] && table) table.set(simple[1] === '' ? simple[2] : simple[2].toLowerCase(), trace);
  else into.selectors.push({ selector, trace });
}

/** The vendor whose host this is, or is below. */
export function vendorOfHost(host: string): VendorTrace | undefined {
  const { byHost } = index();
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const trace = byHost.get(labels.slice(from).join('.'));
    if (trace) return trace;
  }
  return undefined;
}

/** The vendor of a script's, frame's or form's address. */
export function vendorOfUrl(url: URL): VendorTrace | undefined {
  const found = vendorOfHost(url.hostname);
  if (found) return found;
  const address = (url.host + url.pathname + url.search).toLowerCase().slice(0, 600);
  return index().parts.find(({ part }) => address.includes(part))?.trace;
}

/** The vendor whose container this is, by id, class or tag. */
export function vendorOfMarks(tag: string, id: string, classes: string): VendorTrace | undefined {
  const { byId, byClass, byTag } = index();
  const own = byTag.get(tag) ?? (id ? byId.get(id.toLowerCase()) : undefined);
  if (own || !classes) return own;
  for (const name of classes.toLowerCase().split(/\s+/)) {
    const trace = byClass.get(name);
    if (trace) return trace;
  }
  return undefined;
}

/** Selectors that are more than an id, a class or a tag: asked once for each root. */
export const vendorSelectors = (): readonly { selector: string; trace: VendorTrace }[] => index().selectors;
