/** Read by lib/detect/triggers.ts. */

/** Of an overlay that opens when somebody leaves: its names, its settings, the script that opens it. */
export const NAMED_EXIT = /exit|leave|ouibounce/;
export const SET_EXIT = /exit_intent"?\s*:\s*"?(yes|true|1)/;
export const SCRIPTED_EXIT = /mouseleave|mouseout|exit-?intent|beforeunload/i;
/** After so much of the page. */
export const SET_SCROLL = /scroll(?:ing)?_(?:offset|depth|percent\w*)"?\s*:\s*"?(\d+)/;
export const SCRIPTED_SCROLL = /scroll[\s\S]{0,400}?(?:>|>=)[^;{}]{0,60}?(?<![\d.])(0?\.\d+|\d{2})\b/;
/** After so long. */
export const SET_DELAY = /(?:page_load_delay|auto_open[\s\S]{0,80}?delay|"delay)"?\s*:\s*"?(\d+)/;
export const SCRIPTED_DELAY = /setTimeout\([\s\S]{0,400}?,\s*(\d{3,6})\s*\)/;
