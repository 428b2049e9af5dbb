/** Read by lib/detect/detectors/confirmation.ts. */

/** Phrases that promise an answer and do not yet say that anything came, folded. */
export const WILL_WRITE =
  /^(we (will|ll) be in touch|wir melden uns|nos pondremos|entraremos em|nous vous (re|ra)|(ti|la) (ri)?contatteremo|verrai ricontattato|va vom contacta|my (svyazhemsya|vam))/;
/** Thanks, or that it was sent, folded. */
export const THANKS =
  /\b(thank\w*|sent|received|dank\w*|gesendet|erhalten|gracias|enviad[oa]|obrigad[oa]|merci|envoyee?|recue?|grazie|inviat[oa]|multumi\w*|trimis\w*|spasibo|otpravlen\w*|poluch\w*|prinyat\w*)\b/;
