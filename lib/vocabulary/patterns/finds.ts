/** Read by lib/detect/finds.ts and lib/detect/said-by.ts. */

/** Below a blog's or a magazine's address stand its articles. */
export const ARTICLE =
  /\/(blogs?|news|noticias|actualites?|magazine?|articles?|articulos|artigos|artikel|articole|stati|novosti|ratgeber|journal|diario)\/[^/]{4,}/i;
/** A firm's help commonly lives on a host of its own, or at a service that hosts nothing else. */
export const HELP_HOST =
  /^(help|support|faqs?|hilfe|aide|ayuda|ajuda|ajutor|kb|docs)\.|\.(zendesk\.com|freshdesk\.com|intercom\.help|helpscoutdocs\.com|gitbook\.io)$/;
/** How a menu marks the page one is on. */
export const HERE =
  /(^|[\s_-])(active|current|current-menu-item|current_page_item|is-active|selected)([\s_-]|$)/;
/** A question mark at the end, and perhaps the sign that opens the answer. */
export const ASKING = /[?？]\s*([+\-–−×▼▾⌄›»]?)\s*$/;
