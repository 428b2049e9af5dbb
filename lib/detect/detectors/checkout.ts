import { attr, findAll, textOf } from '../../page/safe-dom';
import { outermost } from '../around';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byForms } from '../finds';
import { bare } from '../links';

const CART =
  /\/(cart|basket|checkout|warenkorb|shopping[-_]?cart|panier|carrito|carrinho|cesta|cos|korzina|kasse|bag|carrello|cos-cumparaturi|cart\.\w+|panierb?\.\w+|order)([/?.]|$)/i;

/** Payment and delivery forms, and the way to the cart. */
export const detector: Detector = {
  id: 'checkout',
  kinds: ['checkout'],
  find: (candidates) => [
    ...byForms('checkout', candidates),
    ...byPaymentHost(candidates),
    ...byDrawer(candidates),
    ...byCart(candidates),
  ],
};

/** Where money is taken for others: a form that is sent there pays. From the services' own integration pages. */
const PAYMENT_HOST =
  /(^|\.)(paypal\.com|sandbox\.paypal\.com|checkout\.stripe\.com|buy\.stripe\.com|pagseguro\.uol\.com\.br|mercadopago\.com(\.\w\w)?|yoomoney\.ru|yookassa\.ru|robokassa\.ru|tinkoff\.ru|cloudpayments\.ru|netopia-payments\.com|mobilpay\.ro|euplatesc\.ro|redsys\.es|payu\.(ro|com|pl|in)|mollie\.com|sumup\.com|authorize\.net|2checkout\.com|payhere\.lk|razorpay\.com|paystack\.com|worldpay\.com|sagepay\.com|systempay\.fr|paybox\.com|nexi\.it)$/;

function byPaymentHost({ forms }: Candidates): Found[] {
  return forms.flatMap(({ element, action, heading, buttons, kind }): Found[] => {
    if (!action || kind === 'checkout' || !PAYMENT_HOST.test(action.hostname)) return [];
    return [
      {
        kind: 'checkout',
        element,
        label: heading || buttons[0] || action.hostname,
        signature: `pay:${action.hostname}`,
        evidence: [{ by: 'link', what: action.host }],
        confidence: 0.85,
      },
    ];
  });
}

const DRAWER =
  /(^|[\s_-])((side-?|mini-?|ajax-?|off-?canvas-?|drawer-?)(cart|basket|bag)|(cart|basket|bag)-?_?(drawer|sidebar|flyout|panel|popup|modal|offcanvas|content|dropdown)|cartdrawer|minicart)([\s_-]|$)/;
const TO_PAY = 'button[name=checkout], input[name=checkout], a[href*="checkout"], [class*=checkout]';

/** A cart that slides in: it holds the way to pay, empty or not. */
function byDrawer({ marked }: Candidates): Found[] {
  return outermost(
    marked.filter(
      ({ element, marks }) =>
        DRAWER.test(marks) &&
        (findAll(element, TO_PAY).length > 0 || attr(element, 'action').includes('/cart')),
    ),
  )
    .slice(0, 2)
    .map(({ element, marks }) => ({
      kind: 'checkout',
      element,
      label: textOf(element, 60),
      signature: 'cart-drawer',
      evidence: [{ by: 'structure', what: marks.trim() }],
      confidence: 0.7,
    }));
}

/** One cart a site: all links to it are one. */
function byCart({ links }: Candidates): Found[] {
  return links.flatMap(({ element, url, name, icon, hits }): Found[] => {
    if (!url || !CART.test(url.pathname)) return [];
    if (!hits.some(({ kind }) => kind === 'checkout') && !/cart|basket|bag\b|checkout|korzina/.test(icon))
      return [];
    return [
      {
        kind: 'checkout',
        element,
        label: name,
        signature: 'cart',
        target: undefined,
        evidence: [{ by: 'link', what: bare(url) }],
        confidence: 0.75,
      },
    ];
  });
}
