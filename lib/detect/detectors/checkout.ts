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
  find: (candidates) => [...byForms('checkout', candidates), ...byCart(candidates)],
};

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
