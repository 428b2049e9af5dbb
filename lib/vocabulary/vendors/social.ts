import type { Vendor } from './vendor';

/** Verified rows; sources in ../sources.ts. One vendor, one line. */
export const SOCIAL: readonly Vendor[] = [
  { name: 'Custom Twitter Feeds', parts: ['/wp-content/plugins/custom-twitter-feeds'] },
  { name: 'Flockler', hosts: ['flockler.com'] },
  { name: 'Instafeed', hosts: ['instafeed.nfcube.com'] },
  { name: 'Instagram Feed for WordPress', parts: ['/wp-content/plugins/instagram-feed'] },
  { name: 'Juicer', hosts: ['juicer.io'] },
  { name: 'SnapWidget', hosts: ['snapwidget.com'] },
  { name: 'Tagembed', hosts: ['widget.tagembed.com'] },
  { name: 'Taggbox', hosts: ['taggbox.com'] },
];
