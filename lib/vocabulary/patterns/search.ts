/** Read by lib/detect/detectors/search.ts. */

/** What makers call the magnifying glass. */
export const ICON = /(^|[\s-])search(-toggle|-icon|-btn|-button|-trigger|-open)?([\s-]|$)/;
