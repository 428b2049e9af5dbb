import { textOf } from '../../page/reading';
import { attr, contains, findAll, tagOf } from '../../page/safe-dom';
import { fold } from '../../page/text';
import { outermost } from '../around';
import type { Candidates } from '../candidates';
import { type Detector, type Found, told } from '../detector';
import { byForms } from '../form-finds';
import { bare } from '../links';
import { isPaidAt } from '../paid-at';
import { countPrices } from '../prices';
import { patterns, selectors } from '../tables';
import { hear } from '../words';

const { CART, PAYMENT_HOST, DRAWER, CONTENTS, ORDERS, ONWARD, ICON } = patterns('checkout');

/** Payment and delivery forms, and the way to the cart. */
export const detector: Detector = {
  id: 'checkout',
  find: (candidates) => {
    const carts = [...byContents(candidates), ...byDrawer(candidates)];
    return [
      ...byForms('checkout', candidates),
      ...byPaymentHost(candidates),
      ...byPayingLink(candidates),
      ...carts,
      ...byCart(candidates),
      ...byOnward(candidates, carts),
    ];
  },
};

function byPaymentHost({ forms }: Candidates): Found[] {
  return forms.flatMap(({ element, action, heading, buttons, kind }): Found[] => {
    if (!action || kind === 'checkout' || !PAYMENT_HOST.test(action.hostname)) return [];
    return [
      {
        element,
        label: heading || buttons[0] || action.hostname,
        signature: `pay:${action.hostname}`,
        ...told('link', action.host, 0.85),
      },
    ];
  });
}

/** "I want my place", which leads to where it is paid. */
const byPayingLink = ({ links }: Candidates): Found[] =>
  links.flatMap(({ element, url, name, proof }): Found[] =>
    url && !proof && isPaidAt(url)
      ? [{ element, label: name, target: bare(url), ...told('link', url.hostname, 0.75) }]
      : [],
  );

/** A cart that slides in: it holds the way to pay, empty or not. */
function byDrawer({ marked }: Candidates): Found[] {
  return outermost(
    marked.filter(
      ({ element, marks }) =>
        DRAWER.test(marks) &&
        (isNamedCart(element) ||
          findAll(element, selectors().TO_PAY).length > 0 ||
          attr(element, 'action').includes('/cart') ||
          findAll(element, 'button, a').some((way) => ORDERS.test(fold(textOf(way, 60))))),
    ),
  )
    .slice(0, 2)
    .map(({ element, marks }) => ({
      element,
      label: textOf(element, 60),
      signature: 'cart-drawer',
      ...told('structure', marks, 0.7),
    }));
}

/** "Your cart", over whatever a script puts in. */
const isNamedCart = (element: Element): boolean =>
  [attr(element, 'aria-label', 80), ...findAll(element, 'h1, h2, h3, h4').map((title) => textOf(title, 80))]
    .slice(0, 2)
    .some((name) => hear(name).some(({ kind, share }) => kind === 'checkout' && share === 1));

/** What lies in the cart, with how many of each: the page on which one goes on to pay. */
function byContents({ marked }: Candidates): Found[] {
  return outermost(
    marked.filter(
      ({ element, marks }) =>
        CONTENTS.test(marks) &&
        // A shop's form that adds one thing bears the same name.
        !(tagOf(element) === 'form' && findAll(element, 'tr, li').length === 0) &&
        countPrices(element) > 0 &&
        findAll(element, selectors().QUANTITY).length > 0,
    ),
  )
    .slice(0, 1)
    .map(({ element, marks }) => ({
      element,
      label: textOf(element, 60),
      signature: 'cart',
      ...told('structure', marks, 0.8),
    }));
}

/** "Proceed to checkout": whatever holds that button is a cart, shown or waiting for its first thing. */
function byOnward({ controls, links }: Candidates, carts: readonly Found[]): Found[] {
  const cartOf = (button: Element) => carts.find(({ element }) => element && contains(element, button));
  return [...controls, ...links].flatMap((one): Found[] =>
    ONWARD.test(fold(one.name)) && !('proof' in one && one.proof)
      ? [
          {
            element: one.element,
            label: one.name,
            signature: (cartOf(one.element) ?? carts[0])?.signature ?? 'cart-page',
            ...told('words', one.name, 0.75),
          },
        ]
      : [],
  );
}

/** One cart a site: all links to it are one. */
function byCart({ links }: Candidates): Found[] {
  return links.flatMap(({ element, url, name, icon, hits }): Found[] => {
    if (!url || !CART.test(url.pathname)) return [];
    if (!hits.some(({ kind }) => kind === 'checkout') && !ICON.test(icon)) return [];
    return [
      {
        element,
        label: name,
        signature: 'cart',
        target: undefined,
        ...told('link', bare(url), 0.75),
      },
    ];
  });
}
