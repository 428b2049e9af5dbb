/** Read by lib/detect/waiting-dialogs.ts. */

/** Overlays that are something else than an offer. */
export const NOT_OFFERED =
  /menu|nav|search|cart|cookie|gdpr|consent|loader|preload|video|gallery|image|photo|age|login|chat|mask|backdrop|header|hover|thumb|portfolio/;
/** Attributes that open a dialog without naming it. */
export const OPENS = /^data-(?!.*(close|dismiss|hide)).*(modal|popup|dialog|lightbox)/;
/** Boxes that may lie over a page, by their marks. */
export const OVERLAY = /modal|popup|pop-up|lightbox|overlay|dialog/;
