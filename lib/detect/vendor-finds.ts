import type { Kind } from '../model/kind';
import { slug } from '../page/text';
import type { Candidates } from './candidates';
import { type Found, told } from './detector';
import { bare } from './links';
import { vendorOfHost } from './vendors';

/** The ways of finding by whose thing it is: a service's widget, frame or script, or a link that leads to the service. */

export interface VendorOptions {
  /** Scripts alone are reported as declared. */
  declared?: boolean;
}

/** Traces of vendors of this kind: containers and frames are present, scripts only declared; ambiguous scripts prove nothing. */
export function byVendors(
  kind: Kind,
  { traces }: Candidates,
  { declared = true }: VendorOptions = {},
): Found[] {
  return traces.flatMap(({ trace, element, by }): Found[] => {
    if (trace.kind !== kind) return [];
    if (by === 'script' && (!declared || trace.ambiguous)) return [];
    const found: Found = {
      label: trace.name,
      signature: `vendor:${slug(trace.name)}`,
      facts: { vendor: trace.name },
      ...told('vendor', `${trace.name}, ${by}`, by === 'script' ? 0.7 : by === 'container' ? 0.92 : 0.9),
    };
    return [
      by === 'script'
        ? { ...found, state: 'declared', ...(element ? { element } : {}) }
        : { ...found, element },
    ];
  });
}

/** Links that leave for a service whose pages are nothing but this kind: a calendar to book in, a survey. */
export function byVendorLinks(kind: Kind, { links }: Candidates): Found[] {
  return links.flatMap(({ url, proof, element, name }): Found[] => {
    // A bare host is the maker's advertisement for itself.
    if (!url || proof || (url.pathname.length < 2 && url.search === '')) return [];
    const trace = vendorOfHost(url.hostname);
    if (trace?.kind !== kind || trace.ambiguous) return [];
    return [
      {
        element,
        label: name || trace.name,
        target: bare(url),
        facts: { vendor: trace.name },
        ...told('link', `${trace.name}, ${url.hostname}`, 0.85),
      },
    ];
  });
}
