/** Read by lib/detect/consent.ts. */

/** Cookies by their baker's name, and what they are asked for; enough for a box that lies over the page and asks. */
export const HINTS =
  /\bkekse?\b|biscott|\bgaletas|fursecuri|pechenk|statisti[ck]|besuch(er)? zahlen|zahlen, wie viele|messen|analytics|analitic|audience|datenschutz|privacidad|privacidade|confidentialit|tracking|profilazione|personalnyh dannyh/;
export const ANSWER =
  /^(ok|okay|got it|i understand|i agree|agree|accept|allow|close|×|x|entendido|aceptar|acepto|aceitar|aceito|concordo|prosseguir|continuar|de acord|accept|am inteles|inchide|prinyat|prinimayu|soglasen|horosho|ponyatno|ok|verstanden|akzeptieren|zustimmen|einverstanden|alle akzeptieren|schliessen|j accepte|accepter|tout accepter|compris|d accord|fermer|accetto|accetta|ho capito|chiudi)/;

export const MARKS = /cookie|gdpr|rgpd|consent|lgpd|cmp-|cc-window|cc-banner/;

export const TALKS_OF_COOKIES = /cookie|kuki|kuki|rgpd|gdpr|dsgvo|lgpd|ccpa/;
/** What a baker sells is called so as well: to say the word alone is to answer nothing. */
export const BISCUIT = /^\W*(\w+ )?cookies?\W*$/i;
/** Elements too large or too small to be a banner. */
export const NO_BANNER = /^(a|body|html|button|input|label|span|li|script|link|iframe|p|h\d)$/;
/** Elements that are more of the page than the banner in it. */
export const PART_OF_PAGE = /^(form|article|section|main|footer|header|nav)$/;
