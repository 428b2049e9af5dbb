import type { Vendor } from './vendor';

/** Verified rows; sources in ../sources.ts. One vendor, one line. */
export const VIDEO: readonly Vendor[] = [
  { name: 'Bambuser', hosts: ['bambuser.com'] },
  { name: 'BigMarker', hosts: ['bigmarker.com'] },
  { name: 'Brightcove', hosts: ['players.brightcove.net'] },
  { name: 'Cloudflare Stream', hosts: ['cloudflarestream.com', 'iframe.videodelivery.net'] },
  { name: 'Dailymotion', selectors: ['iframe[src*=".dailymotion.com/"]'] },
  { name: 'Demio', selectors: ['script#demio-js'] },
  { name: 'JW Player', hosts: ['jwplayer.com', 'jwpcdn.com'] },
  { name: 'Kaltura', hosts: ['api.kaltura.com'] },
  { name: 'Panda Video', hosts: ['tv.pandavideo.com'] },
  { name: 'Storylane', hosts: ['js.storylane.io'] },
  { name: 'Supademo', selectors: ['iframe[src*="supademo"]'] },
  { name: 'Tolstoy', hosts: ['gotolstoy.com'] },
  { name: 'VideoAsk', hosts: ['videoask.com'] },
  { name: 'Vidyard', hosts: ['play.vidyard.com'] },
  { name: 'Vimeo', hosts: ['player.vimeo.com'], ambiguous: true },
  { name: 'Wistia', hosts: ['wistia.com'] },
];
