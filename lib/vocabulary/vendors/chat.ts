/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const CHAT = `
11Sight | app.11sight.com
Acquire Live Chat | acquire.io
ActivEngage | pageview.activengage.com
Ada | ada.support | | #ada-button-frame
Adobe Dynamic Chat | | assets.adoberesources.net/loader.js
Alive5 | websitealive.com alive5.com websitealive7.com
ApexChat | apex.live
AsisteClick | app.asisteclick.com
B2Chat | app.b2chat.io
Bold Chat | boldchat.com
Boost.ai | boost.ai | .boost.ai/chatPanel/
Botmind | botmind.io
BotPenguin | cdn.botpenguin.com
Botpress | cdn.botpress.cloud | | #bp-web-widget
Botsonic | api.botsonic.ai widget.writesonic.com
Brevo Conversations | | | iframe[src*="meet.brevo.com"]
Callbell | callbell.eu
Carrot quest | carrotquest.io carrotquest.app | | #carrotquest-messenger-collapsed-container, .carrot-messenger-frame-container
Centribal | centribal.com
Chaport | chaport.com
Chatbase | www.chatbase.co | chatbase.co/embed.min.js | #chatbase-bubble
ChatBot.com | chatbot.com
Chatlio | w.chatlio.com
Chatra | call.chatra.io
Chatway | chatway.app
Chatwoot | chatwoot.com | /packs/js/sdk.js | #cw-widget-holder, .woot-widget-holder, .woot--bubble-holder, .woot-widget-bubble, script[src*="/packs/js/sdk.js"]
Click4Assistance | click4assistance.co.uk
ClickDesk | clickdesk.com
Cliengo | cliengo.com
Collect.chat | collectorcdn.com
Comm100 | comm100.com
Continual.ly | cdn-app.continual.ly
Crisp | crisp.chat | | #crisp-chatbox, .crisp-client, #crisp-chatbox-button
Customerly | messenger.customerly.io widget.customerly.io
Czater | czater.pl
Daktela | daktela.com
Deep Chat | | | deep-chat
Dialogflow Messenger | | gstatic.com/dialogflow-console/fast/messenger/ | df-messenger
Dixa | dixa.io
Drift | driftt.com | | #drift-widget, #drift-frame-controller, #drift-frame-chat, .drift-facade
EngageBay ? | engagebay.com
Engati ? | app.engati.com
Five9 | app.five9.com
Forethought AI | solve-widget.forethought.ai | | iframe#forethought-chat
Formilla | formilla.com
Freshchat | freshchat.com | | #fc_frame, #freshworks-container
Froged | sdk.froged.com
Front Chat | chat-assets.frontapp.com | | script#front-chat-script
Genesys Cloud | apps.mypurecloud.com
Giosg | service.giosg.com
Gist | getgist.com
Gladly | cdn.gladly.com | gladly.com/chat-sdk/
Glia | api.glia.com
Goftino | goftino.com
Gorgias | gorgias.chat assets.gorgias.io | | #gorgias-chat-container, .gorgias-chat-container
Gosquared Assistant | chat.gosquared.com
Groove | groovehq.com
HappyFox Live Chat | happyfoxchat.com happyfox.com
Help Scout Beacon | helpscout.net | | #beacon-container
HelpCrunch | helpcrunch.com
Helpshift | | | #helpshift-iframe
HighLevel (LeadConnector) chat ? | leadconnectorhq.com
Hipcall chat | | use.hipcall.com.tr/widget/
HubSpot Chat ? | usemessages.com js.hs-scripts.com | | #hubspot-messages-iframe-container
Huggy | huggy.io
iAdvize | iadvize.com
IBM watsonx Assistant | web-chat.global.assistant.watson.appdomain.cloud
Inbenta | sdk.inbenta.io inbenta.com
Intercom | widget.intercom.io js.intercomcdn.com static.intercomcdn.com | | #intercom-container, #intercom-frame, .intercom-lightweight-app, .intercom-launcher, .intercom-messenger-frame
JivoChat | jivosite.com code.jivo.ru | | #jivo-iframe-container, jdiv
Kommunicate | widget.kommunicate.io | | #kommunicate-widget-iframe
Kustomer | cdn.kustomerapp.com
Landbot | landbot.io
LiveAgent | ladesk.com
LiveChat | livechatinc.com | | #chat-widget-container
LiveChat by Userbot | userbot.ai
LiveHelp Gubagoo | gubagoo.io
LiveHelpNow | livehelpnow.net
LivePerson | lptag.liveperson.net lpcdn.lpsnmedia.net contactatonce.com
LiveTex | livetex.ru
LiveZilla | | | #lz_overlay_chat
Melibo | melibo.de
MoinAI | moin.ai
MyLiveChat | mylivechat.com
n8n | | | .n8n-chat
Nanorep | nanorep.com
NeoAssist | neoassist.com
Ngage Live Chat | messenger.ngageics.com
Ninchat | api.ninchat.com
Oct8ne | oct8ne.com
Octadesk | chat.octadesk.services
Olark | olark.com | | #olark-wrapper, #olark-box, #habla_window_div
Onicon | onicon.ru
Onlim | app.onlim.com
Pipedrive LeadBooster ? | leadbooster-chat.pipedrive.com
Podium ? | podium.com
Provide Support | providesupport.com
Pure Chat | purechat.com
Qualified | qualified.com
Quiq Messaging | goquiq.com
Quriobot | static.quriobot.com
Re:amaze | reamaze.com
Re:plain | replain.cc
ReadyPlanet R-Widget | readyplanet.com
RedHelper | web.redhelper.ru | | script#rhlpscrtg
Respond.io | | | script#respondio__growth_tool
Richpanel | richpanel.com
Rocket.Chat | | /livechat/rocketchat-livechat.min.js
Salesforce Embedded Chat ? | service.force.com salesforceliveagent.com | my.salesforce.com/embeddedservice/ | .embeddedServiceHelpButton
Shopify Inbox | | /assets/inbox-chat-loader.js cdn.shopify.com/shopifycloud/shopify_chat/ shopifyChatV1.js
SIPgate chatbot | chatbot.sipgate.de
Site-chat / ConsultSystems | site-chat.ru widget.consultsystems.ru
SiteHeart | widget.siteheart.com static.siteheart.com
Smallchat | static.small.chat
Smartsupp | smartsuppchat.com smartsuppcdn.com widget-page.smartsupp.com | | #smartsupp-widget-container, #chat-application
Smith.ai | smith.ai
Smooch (Sunshine Conversations) | smooch.io
SnapEngage | snapengage.com
Sprinklr | sprinklr.com
Streamwood | clients.streamwood.ru
Subiz | subiz.com
Superchat | superchat.de
Talk-Me | me-talk.ru lcab.talk-me.ru
Talkdesk | talkdeskapp.com
Tawk.to | embed.tawk.to va.tawk.to | | #tawkchat-container, .tawk-min-container
Tidio | tidiochat.com tidio.co | | #tidio-chat, #tidio-chat-iframe
Trengo | widget.trengo.eu
User.com ? | user.com | | #usercom-messenger
UserLike | userlike-cdn-widgets.s3-eu-west-1.amazonaws.com api.userlike.com
Venyoo | venyoo.ru
Verbox | admin.verbox.ru
Visitor Chat | visitor.chat
Vivocha | vivocha.com
Voiceflow | cdn.voiceflow.com
Webim | webim.ru
WhosOn | whoson.com
Wix Chat | engage.wixapps.net | static.parastorage.com/services/chat-widget/
Yandex Messenger chat widget | chat.s3.yandex.net
yellow.ai | cdn.yellowmessenger.com
Zendesk Chat (Zopim) | zopim.com | | .zopim
Zendesk Web Widget | | static.zdassets.com/ekr/snippet.js
Zendesk Web Widget / Messaging ? | static.zdassets.com ekr.zdassets.com | | [data-product="web_widget"], #webWidget, .zEWidget-launcher, iframe#launcher
Zenvia | static.zenvia.com
Zoho SalesIQ | salesiq.zoho.com salesiq.zohopublic.com | js.zohocdn.com/salesiq/ | #zsiq_float
Zowie | | | #zowieChatbotWrapper
Bitrix24 site button | | /crm/site_button/loader_ | .b24-widget-button-wrapper
`;
