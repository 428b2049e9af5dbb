import type { Vendor } from './vendor';

/** Verified rows; sources in ../sources.ts. One vendor, one line. */
export const MESSENGER: readonly Vendor[] = [
  {
    name: 'Apple Messages for Business',
    parts: ['apple_message_button_v'],
    selectors: ['a[href*="bcrw.apple.com"]'],
  },
  { name: 'Boei', hosts: ['app.boei.help'] },
  { name: 'ChatWith.io', hosts: ['widget.tochat.be'], selectors: ['a[href*="//chatwith.io/"]'] },
  {
    name: 'Chaty',
    hosts: ['cdn.chaty.app'],
    parts: ['/wp-content/plugins/chaty/'],
    selectors: ['.chaty-widget', '.chaty-channel'],
  },
  { name: 'Click to Chat (HoliThemes)', selectors: ['.ht-ctc-chat', '#ht-ctc-chat', '.ht-ctc'] },
  { name: 'DelightChat', selectors: ['#delightchat-widget'] },
  {
    name: 'Elfsight',
    hosts: ['elfsightcdn.com', 'elfsight.com'],
    selectors: ['[class*="elfsight-app-"]'],
    ambiguous: true,
  },
  {
    name: 'Facebook Messenger customer chat',
    parts: ['/sdk/xfbml.customerchat.js', '/plugins/customerchat'],
    selectors: ['.fb-customerchat', '.fb_dialog', 'iframe[src*="/plugins/customerchat"]'],
  },
  { name: 'Floating WhatsApp (floating-wpp)', selectors: ['.floating-wpp'] },
  {
    name: 'GetButton',
    hosts: ['getbutton.io'],
    selectors: ['#wh-widget-send-button', '.wh-widget-send-button'],
  },
  { name: 'Interakt', hosts: ['app.interakt.ai'] },
  {
    name: 'Joinchat',
    parts: ['/creame-whatsapp-me/public/js/joinchat.min.js'],
    selectors: ['.joinchat', '.joinchat--chatbox'],
  },
  { name: 'KakaoTalk', hosts: ['kakao.com'], ambiguous: true },
  {
    name: 'Kommo site button',
    hosts: ['gso.kommo.com', 'drive-g.kommo.com'],
    selectors: ['script#crm_plugin_script'],
    ambiguous: true,
  },
  {
    name: 'LINE friend link / button',
    hosts: ['lin.ee'],
    selectors: ['.line-it-button[data-type="friend"]'],
  },
  { name: 'ManyChat', hosts: ['manychat.com'], ambiguous: true },
  { name: 'PushDaddy Whatsapp Chat', parts: ['pushdaddy_v'], selectors: ['.pushdaddy-chats'] },
  { name: 'Smartarget', hosts: ['smartarget.online'] },
  { name: 'Suiteshare', hosts: ['static.suiteshare.com'] },
  { name: 'SuperLemon app', parts: ['/files/superlemon_'] },
  { name: 'Tencent QQ', selectors: ['a[href*="tencent://message/"]'] },
  { name: 'TextBack notification widget', parts: ['unpkg.com/@textback/notification-widget'] },
  {
    name: 'VK community messages widget',
    parts: ['vk.com/js/api/openapi.js'],
    selectors: ['#vk_community_messages'],
  },
  { name: 'Wati', hosts: ['wati-integration-prod-service.clare.ai'] },
  { name: 'WidgetWhats', hosts: ['widgetwhats.com'] },
  { name: 'WP Social Chat (QuadLayers)', selectors: ['.qlwapp'] },
  { name: 'Zalo chat widget', hosts: ['sp.zalo.me'], selectors: ['.zalo-chat-widget'] },
];
