import type { Vendor } from './vendor';

/** Verified rows; sources in ../sources.ts. One vendor, one line. */
export const LOYALTY: readonly Vendor[] = [
  { name: 'Antavo', hosts: ['antavo.com'] },
  { name: 'Beans', hosts: ['cdn.trybeans.com'] },
  { name: 'BON Loyalty', hosts: ['app.bonloyalty.com'] },
  { name: 'Flocktory', hosts: ['flocktory.com'], ambiguous: true },
  { name: 'Gameball', hosts: ['assets.gameball.co'] },
  { name: 'Growave', hosts: ['socialshopwave.com'] },
  { name: 'LoyaltyLion', hosts: ['sdk.loyaltylion.net'] },
  { name: 'Loyoly', hosts: ['assets.loyoly.io'] },
  { name: 'MyCred', parts: ['/wp-content/plugins/mycred/'] },
  { name: 'Piggy', hosts: ['piggy.eu'] },
  { name: 'Rise.ai', hosts: ['strn.rise-ai.com'] },
  {
    name: 'Smile.io',
    hosts: ['smile.io', 'sweettooth.io'],
    selectors: ['#smile-ui-container', '.smile-launcher-frame', '#smile-ui-lite-container'],
    ambiguous: true,
  },
  { name: 'Thanx', hosts: ['thanx.com'] },
  { name: 'theMarketer', hosts: ['t.themarketer.com'], ambiguous: true },
  { name: 'Yotpo Loyalty & Referrals', hosts: ['swellrewards.com', 'cdn-loyalty.yotpo.com'] },
];
