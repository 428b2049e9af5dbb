/** Read by lib/detect/detectors/promo.ts and lib/detect/offer-badges.ts. */

/** A heading that calls itself an offer, on folded text; and what makes the offer a gift. */
export const ANNOUNCED =
  /^(\w*angebot|promo|promocion|promocao|promotion|promotie|promozione|oferta|offerta|offre|offer|special offer|angebot|aktion|akciya)( (especial|speciale|speciala))?\s?[:!–—]\s?\S/;
export const FREE = /\b(free|gratis|gratuit\w*|kostenlos\w*|besplatn\w*|offert[es]?|de regalo|v podarok)\b/;
export const PRODUCT =
  /(^|[\s_-])(product|produ[ck]?to|produit|produkt|prodotto|produs|tovar|item|goods|sku|catalog|card-?product|shop-?card|woocommerce)(s|-\w+|_\w+)?([\s_-]|$)/;
/** A shop's strip of news carries the shop's name too. */
export const NOTICE = /notice|announce|ad-?bar|top-?bar|demo_store|promo-?bar|hello-?bar|banner/;
/** A strip above the page that names a price or a gift is an offer, whatever its words. */
export const STRIP =
  /announcement|notice-?(bar|banner)|info-?bar|promo-?(bar|banner|strip|ticker)|offer-?(banner|strip)|sale-?banner|ad-?bar|hello-?bar|offer-?bar|sale-?bar/;
/** All that a badge on a thing says: so much less. Folded. */
export const BADGE =
  /^(?:sale|save|hasta|ate|bis zu|up to|jusqu.?a|skidka|reducere)?\s?[-–−]\s?(\d{1,2})\s?%(?:\s?(?:off|dto\.?|de descuento|desc\.?|de desconto|rabatt|remise|reducere|skidka|sconto))?$/;
/** A line over the page says what something is worth, or that it is less than else, folded. */
export const WORTH =
  /[€$£₽₹₴₸₺%]|\bfree\b|gratis|gratuit|kostenlos|besplatn|\bpromo[ctz]|\brabatt|\bdiscount|\bdesc(uento|onto)|\bremises?\b|\breducer|\bskidk|\bscont[oi]\b/;
/** What a code looks like. */
export const HAS_CODE = /\p{Lu}{3,12}\d{1,3}/u;
/** A figure set large on a line of its own: what it is off stands around it. */
export const LONE_PERCENT = /^\D{0,8}\d{1,2}\s?%\D{0,6}$/;
