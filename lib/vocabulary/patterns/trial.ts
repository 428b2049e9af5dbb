/** Read by lib/detect/detectors/trial.ts. */

/** "Try it for 14 days", "30 Tage kostenlos testen", folded. */
export const DAYS =
  /\b(try|trial|free|prueba|gratis|teste?|testar|experiment\w*|incearca|gratuit\w*|test\w*|kostenlos\w*|essa[iy]\w*|prova\w*|probuj\w*|poprob\w*|besplatno)\b.{0,24}\b\d{1,2}[ -]?(days?|dias|zile|tage|jours|giorni|dnej|dnya)\b|\b\d{1,2}[ -]?(days?|dias|zile|tage|jours|giorni|dnej|dnya)\b.{0,24}\b(bez oplaty|without paying|sin pagar|sem pagar|fara plata|ohne bezahlung|sans payer|senza pagare|free|trial|gratis|gratuit\w*|kostenlos\w*|test\w*|essai|prova|prueba|besplatno|de graca)\b/;
