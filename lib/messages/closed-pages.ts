/** Why no extension may look at a page, as its address tells; 'untold' where the browser keeps that to itself too. */
export type Closed = 'browser' | 'store' | 'file' | 'document' | 'untold';

/** The stores of Chrome, Edge and Firefox, and what else Firefox closes (extensions.webextensions.restrictedDomains). */
const STORES =
  /^(chromewebstore\.google\.com|microsoftedge\.microsoft\.com|addons\.mozilla\.org|accounts\.firefox\.com|support\.mozilla\.org|sync\.services\.mozilla\.com)$/;

/** Undefined where a walk may begin, or where the address does not tell. */
export function whyClosed(url: string | undefined): Closed | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  if (STORES.test(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')))
    return 'store';
  return /\.pdf$/i.test(pathname) ? 'document' : undefined;
}
