/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const LOYALTY = `
Antavo | antavo.com
Beans | cdn.trybeans.com
BON Loyalty | app.bonloyalty.com
Flocktory ? | flocktory.com
Gameball | assets.gameball.co
Growave | socialshopwave.com
LoyaltyLion | sdk.loyaltylion.net
Loyoly | assets.loyoly.io
MyCred | | /wp-content/plugins/mycred/
Piggy | piggy.eu
Rise.ai | strn.rise-ai.com
Smile.io ? | smile.io sweettooth.io | | #smile-ui-container, .smile-launcher-frame, #smile-ui-lite-container
Thanx | thanx.com
theMarketer ? | t.themarketer.com
Yotpo Loyalty & Referrals | swellrewards.com cdn-loyalty.yotpo.com
`;
