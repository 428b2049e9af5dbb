import type { BlindSpot } from '../model/stop';
import { attr, firstAttr } from '../page/safe-dom';
import type { Candidates } from './candidates';
import { absolute, readFrame } from './read';
import { readJson } from './structured';
import { patterns } from './tables';
import { type VendorTrace, vendorOfAddress, vendorOfUrl } from './vendors';

const { HOSTS, OWN_CHAT } = patterns('loaders');

const ownChat: VendorTrace = { kind: 'chat', name: 'Chat' };

/** Takes a frame: as itself, as a vendor's, and as a place that this document cannot look into. */
export function takeFrame(candidates: Candidates, element: Element): void {
  const frame = readFrame(element);
  candidates.frames.push(frame);
  const trace = (frame.url && vendorOfUrl(frame.url)) ?? vendorOfAddress('iframe', attr(element, 'src'));
  if (trace) candidates.traces.push({ trace, element, by: 'frame' });
  if (
    frame.url &&
    frame.url.origin !== candidates.document.location?.origin &&
    /^https?:/.test(frame.url.protocol)
  ) {
    note(candidates.blindSpots, { why: 'frame', what: frame.url.host.slice(0, 255) });
  }
}

function note(spots: BlindSpot[], spot: BlindSpot): void {
  if (spots.length < 100 && !spots.some(({ what }) => what === spot.what)) spots.push(spot);
}

const INLINE_CAP = 6_000;
const MOST_HOSTS = 12;

/** Takes a script: data for search engines, or the vendor whose loader it is. */
export function takeScript(candidates: Candidates, element: Element): void {
  if (/ld\+json/.test(attr(element, 'type'))) {
    candidates.structured.push(...readJson(element).slice(0, 100));
    return;
  }
  const source = firstAttr(element, ['src', 'data-src', 'data-cookieblock-src']);
  const bySource = vendorOfAddress('script', source);
  if (bySource) candidates.traces.push({ trace: bySource, element, by: 'script' });
  for (const address of source ? [source] : inlineAddresses(element)) {
    const url = absolute(address, 'https://page.invalid');
    const trace = url && (vendorOfUrl(url) ?? (OWN_CHAT.test(url.pathname) ? ownChat : undefined));
    if (trace) candidates.traces.push({ trace, element, by: 'script' });
  }
}

function inlineAddresses(element: Element): string[] {
  const text = (element.textContent ?? '').slice(0, INLINE_CAP);
  if (!text.includes('//')) return [];
  const found: string[] = [];
  for (const [address] of text.matchAll(HOSTS.regex)) {
    found.push(address.startsWith('/') ? `https:${address}` : address);
    if (found.length === MOST_HOSTS) break;
  }
  return found;
}
