/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const PROMO = `
Avada Boost Sales | boostsales.apps.avada.io
Avada free shipping bar | freeshippingbar.apps.avada.io
Back In Stock | app.backinstock.org
Beeketing | sdk.beeketing.com
Convertize | pixel.convertize.io
Countdown Timer Ultimate | | | link[href*="/wp-content/plugins/countdown-timer-ultimate/"]
Deadline Funnel | a.deadlinefunnel.com
Evidence | code.evidence.io
Fomo | fomo.com
Hextom Free Shipping Bar | hextom.com | | [class*="hextom-fsb"]
Hextom Ultimate Sales Boost | hextom.com
HurryTimer | | /hurrytimer/ | #hurrytimer
Nextsale | api.nextsale.io sdk.nextsale.io
Notifia | static.notifia.io
Nudgify | nudgify.com
ProveSource | cdn.provesrc.com
Spin-a-Sale | client.spinasale.com
Tada | cdn.trytada.com
TrustPulse | trstplse.com
UseProof | cdn.useproof.com
Vitals ? | appsolve.io
Voucherify | voucherify.io
Wheel of Popups | www.wheelofpopups.com
Wheelio | wheelioapp.azureedge.net
WiserNotify | pt.wisernotify.com
`;
