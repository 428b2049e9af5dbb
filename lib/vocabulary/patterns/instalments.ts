/** Read by lib/detect/detectors/instalments.ts. */

/** In so many parts, folded. */
export const SO_MANY_PARTS =
  /\b(?:in|en|em|v|na) (?:\d{1,2}|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|duas|quatro|due|tre|quattro|doua|trei|patru|dva|tri|chetyre) (?:fois|versements|vezes|parcelas|prestacoes|pagos|pagamentos|pagamenti|cuotas|plazos|raten|rate|transe|payments|instal+ments|platezha|chasti)\b/;
/** A sum times a number, or a number times a sum. */
export const TIMES = /[×x]\s?\d{1,2}$|(?:^|\D)\d{1,2}\s?[×x]\s?\D{0,3}\d/;
/** So many parts, and that they cost no interest, how much each is or who lends; folded. */
export const IN_PARTS =
  /(?:\b(?:\d{1,2}|two|three|four|zwei|drei|vier|dos|tres|cuatro|tre|quattro|doua|trei|patru)[ -](?:(?:easy|equal|monthly|weekly|interest[- ]free|zinsfreie|monatliche|comodas?|rate|egale)[ -])*(?:rat[ae]s?|raten|monatsraten|fois|plazos|cuotas|parcelas|vezes|instal+ments?|payments?|mensualit\w+|mensualidades|prestacoes|platezh\w*|chast\w*)\b|\b\d{1,2} ?x\b).{0,40}(interest[- ]free|without interest|0 ?% interest|sin intereses|sem juros|fara dobanda|sans frais|senza interessi|a tasso zero|zinsfrei|ohne zinsen|0 ?% zinsen|bez (pereplaty|procentov)|klarna|clearpay|afterpay|paypal|sequra|scalapay|mokka|alma\b|oney|aplazame|dolyami|tbi\b|shop pay|laybuy|zip\b)|\b\d{1,2} (?:easy |equal )?(?:interest[- ]free|zinsfreien?) (?:payments|instal+ments|raten)\b|\b(split|spread) (it|your (payment|purchase|order)|the (cost|payment)) (in|into|over) \d|(rassrochka|v rassrochku) .{0,30}\d|\b\d{1,2} ?x de r[$] ?\d|\b\d{1,2} ?x de [$€] ?\d.{0,20}sem juros/;
