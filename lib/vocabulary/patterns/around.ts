/** Read by lib/detect/around.ts, answers.ts and sections.ts. */

/** What makers call one of many articles. */
export const ARTICLE = /(^|[\s_-])(post|blog-item|entry|hentry|news-item)([\s_-]|$)/;
/** Elements in which sentences stand. */
export const RUNNING_TEXT = /^(p|li|td|dd|dt|blockquote|figcaption)$/;
/** Elements that no heading opens. */
export const NO_SECTION = /^(body|html|main|form|header)$/;
/** What makers call the card of one of many goods. */
export const CARD = /product-?(card|item|tile)|card-?product/;
/** What makers call a question that opens. */
export const ACCORDION = /question|accordion|collapse|faq/;
/** What makers call a menu. */
export const MENU = /nav|menu|footer|header/;
