/** Read by lib/detect/read.ts. */

/** An address that leads nowhere. */
export const NOWHERE = /^\s*(#?\s*$|#!?$|javascript:|about:)/i;
/** Where a script sends whoever presses: `location.href='…'`, `window.open('…')`. */
export const GOES =
  /(?:location(?:\.href)?\s*=\s*|location\.assign\(\s*|window\.open\(\s*)(['"`])([^'"`]{3,500})\1/;
/** What an attribute of any name may hold. */
export const ADDRESS = /^(https?:|\/|tel:|mailto:|sms:|whatsapp:|viber:|tg:)/;
/** Attributes in which a frame's address waits: data-src, data-consent-src, data-src-cmplz, data-iframe-url … */
export const KEEPS_ADDRESS =
  /^data-(?!.*(poster|thumb|ima?ge?|srcset|source))(.*[-_])?(src|url|href)([-_]|$)/;
/** What a frame shows that has no page of its own. */
export const NO_PAGE = /^(about:|javascript:|data:)/;
