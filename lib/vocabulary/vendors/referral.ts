import type { Vendor } from './vendor';

/** Verified rows; sources in ../sources.ts. One vendor, one line. */
export const REFERRAL: readonly Vendor[] = [
  { name: 'Aklamio', hosts: ['aklamio.com'] },
  { name: 'Ambassador', hosts: ['cdn.getambassador.com'] },
  { name: 'Buyapowa', hosts: ['cdn.co-buying.com'] },
  { name: 'Extole', hosts: ['extole.com', 'xtlo.net'] },
  { name: 'Friendbuy', hosts: ['static.fbot.me'], parts: ['/js/friendbuy.min.js'] },
  { name: 'Gleam', hosts: ['gleamjs.io'] },
  { name: 'GrowSurf', hosts: ['growsurf.com'] },
  { name: 'Mention Me', hosts: ['mention-me.com'] },
  { name: 'ReferralCandy', hosts: ['referralcandy.com'] },
  { name: 'SaaSquatch', parts: ['squatch.min.js'] },
  { name: 'SparkLoop', hosts: ['js.sparkloop.app'] },
  { name: 'Viral Loops', hosts: ['app.viral-loops.com'] },
];
