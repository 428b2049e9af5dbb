/** Read by lib/detect/countdowns.ts. */

export const COUNTDOWN = /(^|[\s_-])(countdown|count-down|timer|flipclock|clock-?countdown)([\s_-]|$)/;
/** What still runs: hours, minutes and seconds, or the places for them. */
export const CLOCK = /(\d{1,3}|--)\s?[:hd]\s?(\d{1,2}|--)/;
