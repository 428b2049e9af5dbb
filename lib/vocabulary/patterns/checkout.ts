/** Read by lib/detect/detectors/checkout.ts. */

export const CART =
  /\/(cart|basket|checkout|warenkorb|shopping[-_]?cart|panier|carrito|carrinho|cesta|cos|korzina|kasse|bag|carrello|cos-cumparaturi|cart\.\w+|panierb?\.\w+|order)([/?.]|$)/i;
/** Where money is taken for others: a form that is sent there pays. From the services' own integration pages. */
export const PAYMENT_HOST =
  /(^|\.)(paypal\.com|sandbox\.paypal\.com|checkout\.stripe\.com|buy\.stripe\.com|pagseguro\.uol\.com\.br|mercadopago\.com(\.\w\w)?|yoomoney\.ru|yookassa\.ru|robokassa\.ru|tinkoff\.ru|cloudpayments\.ru|netopia-payments\.com|mobilpay\.ro|euplatesc\.ro|redsys\.es|payu\.(ro|com|pl|in)|mollie\.com|sumup\.com|authorize\.net|2checkout\.com|payhere\.lk|razorpay\.com|paystack\.com|worldpay\.com|sagepay\.com|systempay\.fr|paybox\.com|nexi\.it)$/;
/** A host whose first part says that one pays there. */
export const PAYING_PART = /^(pay|payments?|pagar|pagamento|checkout|buy)\.[^.]+\.[^.]+/;
/** Hosts that are called so and tell of a way to pay. */
export const NOT_PAID_AT = /^pay\.(google|amazon)\./;
export const DRAWER =
  /(^|[\s_-])((side-?|mini-?|ajax-?|off-?canvas-?|drawer-?)(cart|basket|bag)|(cart|basket|bag)-?_?(drawer|sidebar|flyout|panel|popup|modal|offcanvas|content|dropdown)|cartdrawer|minicart)([\s_-]|$)/;
/** What makers call the list of things in the cart. */
export const CONTENTS =
  /(^|[\s_-])(shopping-?_?)?(cart|basket|warenkorb|panier|carrito|carrinho|korzina|cos)(-?_?(table|list|items?|contents?|page|layout|form|container|body))?([\s]|$)/;
/** On from the cart, folded: more than buying the one thing on view. */
export const ONWARD =
  /^[^a-z]{0,4}((proceed|continue|go) to (the )?(secure )?(checkout|payment)|secure checkout|check ?out securely|(weiter )?zur kasse( gehen)?|zur bezahlung|zur zahlung|kostenpflichtig bestellen|(proceder|continuar|ir) (al|con el|a la) pago|tramitar (el )?pedido|finalizar (la |a |mi )?(compra|encomenda)|(prosseguir|avancar|ir) para (o )?(pagamento|checkout)|fechar (o )?pedido|finalizeaza (comanda|cumparaturile)|(mergi|treci|continua) (la|spre|catre) (plata|finalizare|checkout|casa)|spre finalizare|(perejti )?k (oformleniyu|oplate)( zakaza)?|perejti k (oformleniyu|oplate)|(proceder|passer) (au paiement|a la caisse|commande)|finaliser (ma|la) commande|valider (mon|le) panier|(procedi|vai) (al pagamento|alla cassa|all.?acquisto|all.?ordine)|concludi (l.?)?ordine)[^a-z]*$/;
/** What the button of a cart does that is sent as a message, folded. */
export const ORDERS =
  /^\W*((place|send|complete) (the |your |my )?order|(enviar|hacer|realizar|finalizar|confirmar) (el |tu |mi )?pedido|(enviar|fazer|finalizar|confirmar) (o |seu |meu )?pedido|(trimite|plaseaza|finalizeaza) comanda|(otpravit|oformit) zakaz|bestellung (abschicken|absenden|senden)|(envoyer|passer) (la |ma )?commande|invia (l.?)?ordine)\b/;
/** What makers call the sign of a cart. */
export const ICON = /cart|basket|bag\b|checkout|korzina/;
