/** Read by lib/detect/detectors/messenger.ts. */
/** A name in a messenger, written and not linked. */
export const HANDLE = /(?:telegram|телеграм+|\btg|\bтг)[\s:¦–-]{0,5}@([a-z]\w{3,31})(?![\w.])/i;
/** What makers call the sign of a messenger. */
export const ICON = /whatsapp|telegram|viber|fa-facebook-messenger|fb-messenger/;
/** A button that sends the page on. */
export const SHARES = /share|compart|partag|teilen|подел/;
