/** Attributes in which builders and plugins keep when an overlay opens. */
export const DELAYS = [
  'data-delay',
  'data-popup-delay',
  'data-open-delay',
  'data-timeout',
  'data-timer',
  'data-time',
  'data-seconds',
];
export const SCROLLS = [
  'data-scroll',
  'data-popup-scroll',
  'data-scroll-percent',
  'data-scroll-depth',
  'data-scroll-offset',
];
/** Settings as JSON in an attribute: Elementor, Popup Maker and their kin. */
export const SETTINGS = [
  'data-elementor-settings',
  'data-popmake',
  'data-settings',
  'data-options',
  'data-config',
  'data-triggers',
];
/** Attributes in which a button keeps what it opens. */
export const OPENERS = [
  'data-target',
  'data-bs-target',
  'aria-controls',
  'data-modal',
  'data-popup',
  'data-open',
  'data-src',
  'data-fancybox',
  'data-modal-id',
  'data-popup-id',
  'data-remodal-target',
  'data-micromodal-trigger',
  'onclick',
];
