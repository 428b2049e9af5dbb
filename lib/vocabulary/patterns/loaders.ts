/** Read by lib/detect/loaders.ts. */

/** Hosts in an inline loader, as installation snippets carry them. */
export const HOSTS = /(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/[^\s"'`<>)\\]*)?/gi;
/** A chat of the site's own making, by the name of its script. */
export const OWN_CHAT =
  /\/([a-z0-9]+[-_])?(chat-?bot|chat-?widget|live-?chat|chat-?bubble)([-_.][\w.-]*)?\.m?js$/i;
