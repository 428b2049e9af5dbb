/** Read by lib/detect/marks.ts. */

/** Classes and ids worth remembering. */
export const SPEAKING =
  /testimon|review|feedback|opini|rese[nñ]a|depoiment|recenz|отзыв|otzyv|tiers|avis\b|temoign|pric|tarif|preis|plan|package|faq|accordion|question|cookie|gdpr|consent|popup|pop-up|modal|lightbox|overlay|countdown|timer|map|chat|messenger|assistant|bot-?launcher|callback|call-back|zvonok|whatsapp|promo|offer|discount|sale|coupon|newsletter|subscri|payment|social|rating|stars?\b|swiper|quote|toggle|price|cart|basket|warenkorb|panier|carrito|carrinho|korzina|client|author|avatar/;
export const TITLE = /(^|[\s_-])(title|heading|headline|caption|ttl|zagolovok|titulo|titre)([\s_-]|$)/;
/** What makers call a button. */
export const BUTTON = /(^|[\s_-])btn([\s_-]|$)|button/;
