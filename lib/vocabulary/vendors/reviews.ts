/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const REVIEWS = `
Avis Vérifiés / Opiniones Verificadas | avis-verifies.com
Bazaarvoice Reviews | apps.bazaarvoice.com
Birdeye ? | birdeye.com
Clutch | widget.clutch.co
Compari / Arukereso trust widget | | static.arukereso.hu/widget/
Customer Alliance | widget.customer-alliance.com
eKomi | connect.ekomi.de | | .ekomi-widget-container
EmbedSocial | embedsocial.com
Feedaty / Zoorate | widget.zoorate.com feedaty.com
Feefo | feefo.com
Fera | cdn.fera.ai
Flamp | widget.flamp.ru
Google Customer Reviews | | | iframe[src*=".google.com/shopping/customerreviews/"], a[href*=".google.com/shopping/customerreviews/"]
Google store widget | | gstatic.com/shopping/merchant/merchantwidget.js | script#merchantWidgetScript
Grade.us | grade.us
Judge.me | judge.me | | .jdgm-widget, .jdgm-rev-widg, #judgeme_product_reviews
Junip | juniphq.com
Klaviyo Reviews | | klaviyo.com/onsite/js/reviews
LipScore | lipscore.com
Loox | loox.io | | .loox-rating
Okendo | cdn.okendo.io | | div.okeReviews
PowerReviews | ui.powerreviews.com
ProvenExpert | | provenexpert. | img[src*="images.provenexpert."]
Reclame AQUI seal | | amazonaws.com/raichu-beta/ | script#ra-embed-reputation, script#ra-embed-verified-seal, #ra-verified-seal
Reevoo | reevoo.com
ReviewPro | sapi.reviewpro.com
Reviews.io | | | a[href*=".reviews.io/company-reviews/"]
Rich Plugins Reviews | | /wp-content/plugins/widget-google-reviews/
Ryviu | cdn.ryviu.com
Senja | senja.io
Shopify Product Reviews | productreviews.shopifycdn.com | | #shopify-product-reviews, .spr-container
ShopperApproved | shopperapproved.com
SiteJabber | biz.sitejabber.com
Societe des Avis Garantis | | /wp-content/plugins/ag-core/
Stamped | stamped.io | | .stamped-reviews-widget, .stamped-io
TestFreaks | testfreaks.com
Tripadvisor widget | | /WidgetEmbed
Trusted Shops | widgets.trustedshops.com
Trustindex | trustindex.io
Trustpilot | trustpilot.com | | .trustpilot-widget
TrustYou | | | iframe[src*="api.trustyou.com"]
Yelp Review Badge | | yelp.com/biz_badge_js | img[src*="dyn.yelpcdn.com"]
Yotpo Reviews ? | yotpo.com | | .yotpo-widget-instance, [class*="yotpo"]
`;
