/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const CONSENT = `
AdOpt | tag.goadopt.io | | #adopt-controller-button
AppConsent (SFBX) | cdn.appconsent.io | | iframe[title="Consent window"]
Axeptio | axept.io | | .axeptio_widget, .axeptio_mount, #axeptio_overlay
Borlabs Cookie | | | #BorlabsCookieBox, .brlbs-cmpnt-dialog
Civic Cookie Control | cc.cdn.civiccomputing.com | | #ccc-module, #ccc-notify
Clickio | clickio.mgr.consensu.org | | #cl-consent
Complianz | | /wp-content/plugins/complianz-gdpr | #cmplz-cookiebanner-container
consentmanager.net | | | #cmpbox, #cmpwrapper
Consentmo | | | csm-cookie-consent
Cookie Information | | | #cookie-information-template-wrapper
Cookie Law Info (WebToffee) | | /wp-content/plugins/cookie-law-info/ | #cookie-law-info-bar
Cookie Notice / Compliance (hu-manity) | | /wp-content/plugins/cookie-notice/ | #hu.hu-wrapper
Cookie-Script | cookie-script.com | | #cookiescript_injected
Cookiebot | consent.cookiebot.com | | #CybotCookiebotDialog
CookieConsent v2/v3 (orestbida) | | | #cc--main, #cc-main
CookieFirst | consent.cookiefirst.com | | #cookiefirst-root, .cookiefirst-root
CookieHub | cookiehub.net | | .ch2-container, .ch2-dialog
CookieYes | cdn-cookieyes.com app.cookieyes.com | | .cky-consent-container, .cky-overlay
DataGrail | | | .dg-consent-banner
Didomi | sdk.privacy-center.org | | #didomi-host, #didomi-popup, #didomi-notice
Ensighten | | | #ensNotifyBanner
Evidon / Crownpeak | evidon.com | | #_evidon_banner
Fides | | | #fides-overlay-wrapper, #fides-banner
Finsweet / Webflow consent | | | .fs-cc-banner, [fs-consent-element="banner"], .fs-cc-components
GDPR Cookie Consent (WP Cookie Notice) | | | #gdpr-cookie-consent-bar
Google Funding Choices | fundingchoicesmessages.google.com | | .fc-consent-root, .fc-dialog-container
HubSpot cookie banner | | | #hs-eu-cookie-confirmation
iubenda | iubenda.com | | #iubenda-cs-banner
Ketch | ketchcdn.com | | #lanyard_root, #ketch-banner, #ketch-modal
Klaro | | | .klaro > .cookie-notice, .klaro > .cookie-modal
Moove GDPR | | | #moove_gdpr_cookie_info_bar
OneTrust | cdn.cookielaw.org onetrust.com | | #onetrust-banner-sdk, #onetrust-consent-sdk, #onetrust-pc-sdk
Osano | cmp.osano.com | | .osano-cm-window, .osano-cm-dialog
Pandectes | | pandectes-core.js | #pandectes-banner
Piano consent | | | #piano-cookie_banner
PubTech | | | #pubtech-cmp
Quantcast Choice / InMobi CMP | quantcast.mgr.consensu.org | | #qc-cmp2-container
Real Cookie Banner | | | div[consent-skip-blocker="1"][id][data-bg]
Seers | seersco.com
Shopify consent banner | | cookie_consent_shopify.js | #shopify-pc__banner
Sibbo | | | sibbo-cmp-layout
Sirdata | choices.consentframework.com cache.consentframework.com | | #sd-cmp
Sourcepoint | | | div[id^="sp_message_container_"]
Squarespace cookie banner | | | .cookie-banner-mount-point
tarteaucitron | | tarteaucitron  | #tarteaucitronRoot
Tealium consent | | | #__tealiumGDPRecModal, #__tealiumGDPRcpPrefs
Termly | app.termly.io | | #termly-code-snippet-support, .termly-styles-banner
TermsFeed | | | .termsfeed-com---nb
Transcend | | | #transcend-consent-manager
TrustArc | consent.trustarc.com | | #truste-consent-track, .truste_popframe, #trustarc-banner-overlay
Truyo | | | #truyo-consent-module
UK Cookie Consent | | | #catapult-cookie-bar
Ultimate GDPR & CCPA | | | #ct-ultimate-gdpr-cookie-popup
Usercentrics | usercentrics.eu | | #usercentrics-root, #usercentrics-cmp-ui, #usercentrics-button
Wix consent banner | | | [data-hook="ccsu-banner-wrapper"]
`;
