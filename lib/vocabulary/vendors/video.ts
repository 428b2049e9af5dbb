/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const VIDEO = `
Bambuser | bambuser.com
BigMarker | bigmarker.com
Brightcove | players.brightcove.net
Cloudflare Stream | cloudflarestream.com iframe.videodelivery.net
Dailymotion | | | iframe[src*=".dailymotion.com/"]
Demio | | | script#demio-js
JW Player | jwplayer.com jwpcdn.com
Kaltura | api.kaltura.com
Panda Video | tv.pandavideo.com
Storylane | js.storylane.io
Supademo | | | iframe[src*="supademo"]
Tolstoy | gotolstoy.com
VideoAsk | videoask.com
Vidyard | play.vidyard.com
Vimeo ? | player.vimeo.com
Wistia | wistia.com
`;
