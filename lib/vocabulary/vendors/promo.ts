import type { Vendor } from './vendor';

/** Verified rows; sources in ../sources.ts. One vendor, one line. */
export const PROMO: readonly Vendor[] = [
  { name: 'Avada Boost Sales', hosts: ['boostsales.apps.avada.io'] },
  { name: 'Avada free shipping bar', hosts: ['freeshippingbar.apps.avada.io'] },
  { name: 'Back In Stock', hosts: ['app.backinstock.org'] },
  { name: 'Beeketing', hosts: ['sdk.beeketing.com'] },
  { name: 'Convertize', hosts: ['pixel.convertize.io'] },
  {
    name: 'Countdown Timer Ultimate',
    selectors: ['link[href*="/wp-content/plugins/countdown-timer-ultimate/"]'],
  },
  { name: 'Deadline Funnel', hosts: ['a.deadlinefunnel.com'] },
  { name: 'Evidence', hosts: ['code.evidence.io'] },
  { name: 'Fomo', hosts: ['fomo.com'] },
  { name: 'Hextom Free Shipping Bar', hosts: ['hextom.com'], selectors: ['[class*="hextom-fsb"]'] },
  { name: 'Hextom Ultimate Sales Boost', hosts: ['hextom.com'] },
  { name: 'HurryTimer', parts: ['/hurrytimer/'], selectors: ['#hurrytimer'] },
  { name: 'Nextsale', hosts: ['api.nextsale.io', 'sdk.nextsale.io'] },
  { name: 'Notifia', hosts: ['static.notifia.io'] },
  { name: 'Nudgify', hosts: ['nudgify.com'] },
  { name: 'ProveSource', hosts: ['cdn.provesrc.com'] },
  { name: 'Spin-a-Sale', hosts: ['client.spinasale.com'] },
  { name: 'Tada', hosts: ['cdn.trytada.com'] },
  { name: 'TrustPulse', hosts: ['trstplse.com'] },
  { name: 'UseProof', hosts: ['cdn.useproof.com'] },
  { name: 'Vitals', hosts: ['appsolve.io'], ambiguous: true },
  { name: 'Voucherify', hosts: ['voucherify.io'] },
  { name: 'Wheel of Popups', hosts: ['www.wheelofpopups.com'] },
  { name: 'Wheelio', hosts: ['wheelioapp.azureedge.net'] },
  { name: 'WiserNotify', hosts: ['pt.wisernotify.com'] },
];
