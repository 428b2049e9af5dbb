import type { Vendor } from './vendor';

/** Verified rows; sources in ../sources.ts. One vendor, one line. */
export const APP: readonly Vendor[] = [
  { name: 'Adjust', selectors: ['a[href*=".adj.st/"]', 'a[href*="app.adjust.com/"]'], ambiguous: true },
  {
    name: 'Apple affiliate / iTunes widgets',
    hosts: ['widgets.itunes.apple.com', 'autolinkmaker.itunes.apple.com'],
  },
  { name: 'Branch Journeys', hosts: ['cdn.branch.io', 'app.link', 'api.branch.io'], ambiguous: true },
  { name: 'Google Play link', hosts: ['play.google.com'] },
  { name: 'Smart banner (generic)', selectors: ['.smartbanner', '[class*="app-banner"]'] },
];
