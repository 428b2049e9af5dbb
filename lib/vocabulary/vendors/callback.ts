/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const CALLBACK = `
Aircall ? | cdn.aircall.io
amoCRM site button ? | amocrm.ru amocrm.com
Binotel GetCall ? | widgets.binotel.com
Buttonizer | cdn.buttonizer.io | /wp-content/plugins/buttonizer-multifunctional-button/
CallbackHunter | callbackhunter.com | cdn.callbackhunter.com/cbh.js
Callgear ? | app.callgear.com
Callibri ? | cdn.callibri.ru gcdn.callibri.ru
CallKeeper | | | [data-callkeeper_name], form.CKiForm
CallPage | callpage.io
CallRail ? | cdn.callrail.com
Calltouch ? | mod.calltouch.ru
CoMagic ? | app.comagic.ru
Convolo | app.convolo.ai
CTAwidget | app.ctawidget.ru
Envybox | static.saas-support.com envybox.io | cdn.envybox.io/widget/cbk.js
Feedot | widget.feedot-lawyer.ru widget.lawyer-feedot.ru
Freespee ? | freespee.com
Invoca ? | dialogtech.com
LeadBack | leadback.ru
LeadGenic | leadgenic.ru
Limecall | limecall.com
Mango Office widgets ? | widgets.mango-office.ru | | .mango-callback, script#mango-js
Nimbata ? | dni.nimbata.com
Pozvonim | api.pozvonim.com | | script#check-code-pozvonim
Ringostat | script.ringostat.com | | [onclick*="ringostatAPI.openCallbackForm"]
Ringover ? | webcdn.ringover.com | ringover-sdk.js | #ringover-container
Roistat ? | cloud.roistat.com
SnapCall | api.snapcall.io
Sonetel widget | widget.sonetel.com
Talkative | talkative-cdn.com
UIS ? | app.uiscom.ru
Webphone | webphone.net
Witget | loader.witget.com
Zadarma | my.zadarma.com
`;
