/** Read by lib/detect/detectors/pricing.ts. */

export const MARKS =
  /(^|[\s_-])(pricing|packages?|pacotes|paquetes|pachete|price-?(table|list|plan|card|box)s?|prices|(price-?|rate-?)?tiers|plans|tarif\w*|preise|preisliste|precios|precos|preturi|listino)([\s_-]|$)|pricing/;
/** A figure alone in its cell: the currency stands in the table's head, or nowhere. */
export const FIGURE = /^(от|ab|desde|from|de la|da|dès|à partir de|a partir de)?\s?\d[\d\s'’.,]*(\.[-–])?$/i;
