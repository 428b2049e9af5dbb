import type { Parts } from '../vocabulary/vendors/sorted';
import type { VendorTrace } from '../vocabulary/vendors/vendor';
import { table } from './tables';

export type { VendorTrace };

const vendors = () => table('vendors');

const traceAt = (vendor: number | undefined): VendorTrace | undefined =>
  vendor === undefined ? undefined : vendors().TRACES[vendor];

const traceIn = ({ any, known }: Parts, text: string): VendorTrace | undefined =>
  any.test(text) ? traceAt(known.find(([part]) => text.includes(part))?.[1]) : undefined;

/** The vendor whose host this is, or is below. */
export function vendorOfHost(host: string): VendorTrace | undefined {
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const trace = traceAt(vendors().HOSTS.get(labels.slice(from).join('.')));
    if (trace) return trace;
  }
  return undefined;
}

/** The vendor of a script's, frame's or form's address. */
export function vendorOfUrl(url: URL): VendorTrace | undefined {
  // A part of an address names the widget; the host only its maker.
  const address = (url.host + url.pathname + url.search).toLowerCase().slice(0, 600);
  return traceIn(vendors().IN_ADDRESS, address) ?? vendorOfHost(url.hostname);
}

/** The vendor of an element with this address as written, where the tag counts: a link to it, a frame of it. */
export function vendorOfAddress(tag: string, raw: string): VendorTrace | undefined {
  const parts = vendors().IN_ADDRESS_OF[tag];
  return parts && raw !== '' ? traceIn(parts, raw) : undefined;
}

export function vendorOfTag(tag: string, id: string): VendorTrace | undefined {
  const { TAGS, TAGS_WITH_ID } = vendors();
  return traceAt(TAGS.get(tag) ?? (id ? TAGS_WITH_ID.get(`${tag}#${id}`) : undefined));
}

/** The vendor whose container this is, by id or classes, lower case. */
export function vendorOfMarks(id: string, classes: string): VendorTrace | undefined {
  const { IDS, CLASSES, IN_CLASS } = vendors();
  const own = traceAt(IDS.get(id));
  if (own || !classes) return own;
  const named = classes.split(/\s+/).find((name) => CLASSES.has(name));
  return named === undefined ? traceIn(IN_CLASS, classes) : traceAt(CLASSES.get(named));
}

/** Selectors that are more than an id, a class, a tag or a part of an address: asked once for a document. */
export const vendorSelectors = (): readonly { selector: string; trace: VendorTrace }[] =>
  [...vendors().OTHERS].map(([selector, vendor]) => ({ selector, trace: traceAt(vendor) as VendorTrace }));
