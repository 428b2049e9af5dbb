/** Read by lib/detect/dead-signs.ts. */

/** Attributes that say where and how a link looks, and nothing of what it does. */
export const LOOKS_ONLY = /^(href|class|target|rel|title|style|aria-label|aria-hidden|tabindex|lang|dir)$/;
/** A script in the place of an address, and not the one that does nothing. */
export const DOES = /^\s*javascript:(?!\s*(void\b|;|\/\/|$))/i;
/** What makers call the sign of a network or a messenger. */
export const SIGN =
  /whatsapp|telegram|viber|messenger|facebook|instagram|twitter|youtube|linkedin|tiktok|pinterest|(^|[\s_-])(vk|wa|tg|fb)([\s_.-]|$)/;
