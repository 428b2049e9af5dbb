/** Read by lib/detect/detectors/payment.ts. */

export const METHOD =
  /(visa|master-?card|maestro|paypal|american-?express|amex|apple-?pay|google-?pay|klarna|sofort|giropay|bizum|multibanco|mb-?way|pix\b|boleto|elo\b|diners|discover|bitcoin|webmoney|yoomoney|qiwi|\bmir\b|netopia|stripe|jcb|sepa|satispay|v-?pay\b|bancomat|postepay|twint|postfinance|girocard|oney|scalapay|oxxo|mercado-?pago|rupay|\bupi\b|yookassa|\bsbp\b|unionpay)/;
/** Names of ways to pay in one line, folded. */
export const NAMES =
  /\b(visa|master ?card|master|maestro|paypal|american express|amex|apple pay|google pay|klarna|sofort|giropay|bizum|multibanco|mb ?way|pix|boleto|elo|diners|ancv|cheques?[- ]vacances|carte bleue|ec-?karte|girocard|twint|postfinance|vorkasse|rechnung|nachnahme|lastschrift|satispay|postepay|bonifico|contrassegno|mir|sbp|qiwi|schet|po schetu|pagobancomat|bancomat|nalichny\w*|cash|cheque|dinheiro|efectivo|especes|contanti|tarjetas?|cartao|cartoes|cartes? bancaires?|cb|kreditkarten?|credit cards?|debit cards?|karten?|carte di credito|carduri?|nalichn\w*|kart\w*|numerar|ramburs|transfer bancar|oxxo|spei|mercado ?pago|upi|rupay|afterpay|zip pay|clearpay|kueski|transferencias?( bancarias?)?|contra ?entrega|nequi|daviplata|bancolombia|yape|plin|mobile money|orange money|airtel money|m-?pesa|uberweisung|virement|bonifici|stripe|vorauskasse|barzahlung|bar|pos|plata (cu cardul|la livrare)|card bancar|nalozhenn\w+ platezh\w*|perevod\w*)\b/g;
/** Says that ways to pay are taken, folded. */
export const TAKEN =
  /\b(we accept|accepted|accepting|acept(amos|an)|aceita(mos|m)?|acceptons|accepte[ez]?|akzeptier\w*|wir nehmen|accettiamo|si accettano|accept[ae]m|prinimaem|k oplate|pay (with|by)|paga con|pague com|(reglements?|paiements?|pagos?|pagament[oi]|pagamentos?|zahlung(en)?|bezahlung|oplata|plata|payments?) (en|par|in|per|mit|em|con|com|cu|by|prin|nalichn\w*|kart\w*)|(nur|only|uniquement|solo|somente|apenas|tolko|doar) (in |en |em |a )?(bar|barzahlung|cash|especes|efectivo|dinheiro|contanti|nalichn\w*|numerar)|payez|zahlen sie|secure (payments?|checkout) (with|by|via|through)|sichere (be)?zahlung (mit|per|via|uber)|pagos? seguros? (con|por|via|mediante)|pagamentos? seguros? (com|por|via)|paiements? securises? (par|avec|via)|pagament[oi] sicur[oi] (con|tramite)|plat[ai] sigur[ae] (cu|prin))\b/;
/** What makers call the box of logos. */
export const BOX =
  /(^|[\s_-])(payments?|pay-?methods?|pagos?|pagamentos?|paiements?|zahlung(sarten)?|oplata)([-_](methods?|icons?|logos?|img|images?|cards?|options?|systems?|list))*(\s|$)|payment[-_]*(methods?|icons?|logos?|img|images?|systems?)/;
/** A title over the ways to pay, folded; the whole of it. */
export const TITLE =
  /^(our |your )?(payment (methods?|options?)|ways to pay|how to pay|we accept|accepted payments?|secure payments?|(formas?|metodos?|medios|modos) de pag(o|amento)s?( flexibles?)?|pag(o|amento)s? (seguros?|flexible|facil)|zahlungs(arten|methoden|moglichkeiten|weisen)|sichere (zahlung|bezahlung)|(moyens|modes|methodes) de paiement|paiements? securises?|(metodi|modalita) di pagamento|pagamenti? sicur[oi]|(metode|modalitati|optiuni) de plata|plata (securizata|sigura)|(sposoby|varianty) oplaty|oplata|bezopasnaya oplata)( (accepted|acceptes|aceptados|aceitos|disponibles|disponiveis))?$/;
/** A picture that its file or its words call after paying. */
export const PICTURED = /payments?([-_.\s]|$)|we-?accept|zahlung|pagamento|oplata/;
/** Named like a way to pay, and about something else. */
export const NO_METHOD = /visa-?(to|tour|appl|serv)|travel|discover-?(more|our)/;
