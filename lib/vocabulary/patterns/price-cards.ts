/** Read by lib/detect/price-cards.ts. */

/** Goods on a shelf are no price list. */
export const SHELF =
  /product|(^|[\s_-])(carts?|orders?|range|filters?)([\s_-]|$)|shop|catalog|goods|item-list|tovar|related|wishlist|checkout|imove(l|is)|propert(y|ies)|listing|immo|inmueble|annonce|anunt|real-?estate|vehicle|apartment|calend[ae]r|kalender|datepicker/;
/** Elements that are no box of a row of plans. */
export const NO_CARD = /^(body|main|form|a|tr|li|table|ul|header|footer|nav|article)$/;
