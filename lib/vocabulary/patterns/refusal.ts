/** Read by lib/detect/refusal.ts. */

/** How sites mark what they do not accept: on a field, or on the words beside it. */
export const MARKS =
  /(^|[\s_-])(error|errors|invalid|not-valid|danger|failed|fehler|erreur|errore|oshibka)([\s_-]|$)/;

/** Angular marks every required field that is still empty. */
export const MARKED_BY_MACHINE = /\bng-invalid\b/g;
