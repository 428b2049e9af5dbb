/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const MESSENGER = `
Apple Messages for Business | | apple_message_button_v | a[href*="bcrw.apple.com"]
Boei | app.boei.help
ChatWith.io | widget.tochat.be | | a[href*="//chatwith.io/"]
Chaty | cdn.chaty.app | /wp-content/plugins/chaty/ | .chaty-widget, .chaty-channel
Click to Chat (HoliThemes) | | | .ht-ctc-chat, #ht-ctc-chat, .ht-ctc
DelightChat | | | #delightchat-widget
Elfsight ? | elfsightcdn.com elfsight.com | | [class*="elfsight-app-"]
Facebook Messenger customer chat | | /sdk/xfbml.customerchat.js /plugins/customerchat | .fb-customerchat, .fb_dialog, iframe[src*="/plugins/customerchat"]
Floating WhatsApp (floating-wpp) | | | .floating-wpp
GetButton | getbutton.io | | #wh-widget-send-button, .wh-widget-send-button
Interakt | app.interakt.ai
Joinchat | | /creame-whatsapp-me/public/js/joinchat.min.js | .joinchat, .joinchat--chatbox
KakaoTalk ? | kakao.com
Kommo site button ? | gso.kommo.com drive-g.kommo.com | | script#crm_plugin_script
LINE friend link / button | lin.ee | | .line-it-button[data-type="friend"]
ManyChat ? | manychat.com
PushDaddy Whatsapp Chat | | pushdaddy_v | .pushdaddy-chats
Smartarget | smartarget.online
Suiteshare | static.suiteshare.com
SuperLemon app | | /files/superlemon_
Tencent QQ | | | a[href*="tencent://message/"]
TextBack notification widget | | unpkg.com/@textback/notification-widget
VK community messages widget | | vk.com/js/api/openapi.js | #vk_community_messages
Wati | wati-integration-prod-service.clare.ai
WidgetWhats | widgetwhats.com
WP Social Chat (QuadLayers) | | | .qlwapp
Zalo chat widget | sp.zalo.me | | .zalo-chat-widget
`;
