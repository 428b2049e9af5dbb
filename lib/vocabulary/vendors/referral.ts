/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const REFERRAL = `
Aklamio | aklamio.com
Ambassador | cdn.getambassador.com
Buyapowa | cdn.co-buying.com
Extole | extole.com xtlo.net
Friendbuy | static.fbot.me | /js/friendbuy.min.js
Gleam | gleamjs.io
GrowSurf | growsurf.com
Mention Me | mention-me.com
ReferralCandy | referralcandy.com
SaaSquatch | | squatch.min.js
SparkLoop | js.sparkloop.app
Viral Loops | app.viral-loops.com
`;
