/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const POPUP = `
Adoric | adoric-om.com
Attentive ? | attn.tv | | #attentive_overlay
Barilliance | barilliance.net
BySide ? | webcare.byside.com
Claspo | scripts.claspo.io
Connectif ? | cdn.connectif.cloud
ConvertFlow | app.convertflow.co js.convertflow.co
Convertful | app.convertful.com
Elementor Pro popup | | | .elementor-popup-modal, [id^="elementor-popup-modal-"]
emBlue ? | embluemail.com
eSputnik ? | esputnik.com
ExitIntel | exitintel.com
FoxPush ? | foxpush.net foxpush.com
Getsitecontrol | getsitecontrol.com
Gravitec ? | cdn.gravitec.net cdn.gravitec.media
Hello Bar | hellobar.com | | [class*="hellobar"]
Izooto ? | izooto.com
Justuno | my.jst.ai cdn.justuno.com scripttags.justuno.com
Klaviyo Forms | static.klaviyo.com | | .klaviyo-form
Listrak ? | cdn.listrakbi.com s1.listrakbi.com services.listrak.com
Mailmunch | a.mailmunch.co
Mindbox ? | api.mindbox.ru
Omniconvert ? | cdn.omniconvert.com
OneSignal ? | onesignal.com
OptiMonk | optimonk.com | | .optimonk-holder, .om-holder
OptinMonster | optinmonster.com optmstr.com optmnstr.com optnmstr.com opmnstr.com
Personizely | static.personizely.net
Pico | widget.pico.tools
Picreel | picreel.com
PopMechanic | static.popmechanic.ru
Poptin | cdn.popt.in
Popup Maker | | /wp-content/plugins/popup-maker/ | .pum-overlay
Postscript ? | sdk.postscript.io
Privy | privy.com | | .privy-popup-container, #privy-container
PushAlert ? | pushalert.co
PushEngage ? | pushengage.com
PushOwl ? | cdn.pushowl.com
Retail Rocket ? | cdn.retailrocket.net
SALESmanago ? | salesmanago.com salesmanago.pl
Screen Popper | screenpopper.com
Sleeknote | sleeknoteboxcontent.sleeknote.com
Smartpoint | panel.smartpoint.pro
Sumo | sumo.com sumome.com
Thrive Leads | | /wp-content/plugins/thrive-leads/
trbo | trbo.com
Unbounce popup / sticky bar ? | ubembed.com
UpSellit | www.upsellit.com
Uptain | uptain.de
Webpushr ? | cdn.webpushr.com
Wisepops | wisepops.com
Wishpond | wishpond.com wishpond.net
Wunderkind ? | bounceexchange.com smarterhq.io bouncex.net wknd.ai cdnwidget.com
Yieldify ? | yieldify.com
`;
