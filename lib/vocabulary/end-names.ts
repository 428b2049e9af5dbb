/** Attributes in which scripts keep when something ends. */
export const END_NAMES = [
  'data-end',
  'data-end-date',
  'data-until',
  'data-deadline',
  'data-expires',
  'data-countdown',
  'data-target-date',
  'data-fin',
];
/** Those that tell it only where something is known to end. */
export const ENDS_BESIDE = ['data-date', 'data-time', 'datetime'];
