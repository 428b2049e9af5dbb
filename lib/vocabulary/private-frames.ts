import { PAYMENT } from './vendors/payment';
import { readVendors } from './vendors/vendor';

/** Hosts whose frames hold cards, bank log-ins and passwords, beside those of the payment vendors. One line, one owner. */
const HOSTS = [
  // Cards and wallets
  ...['js.stripe.com', 'hooks.stripe.com', 'checkout.stripe.com', 'link.com'],
  ...['paypal.com', 'braintreegateway.com', 'braintree-api.com'],
  ...['adyen.com', 'checkoutshopper-live.adyen.com'],
  ...['checkout.com', 'frames.checkout.com'],
  ...['squareup.com', 'squarecdn.com', 'pay.google.com', 'payments.amazon.com'],
  ...['klarna.com', 'klarnacdn.net', 'mollie.com', 'worldpay.com', 'sumup.com', 'shop.app'],
  ...['redsys.es', 'sipay.es', 'payu.com', 'przelewy24.pl', 'mercadopago.com', 'pagseguro.uol.com.br'],
  ...['yookassa.ru', 'yoomoney.ru', 'tinkoff.ru', 'netopia-payments.com', 'mobilpay.ro', 'euplatesc.ro'],
  // The bank's own question (3-D Secure)
  ...['cardinalcommerce.com', 'arcot.com', 'securesuite.net', 'netcetera-payment.ch', 'rsa3dsauth.com'],
  // Banks by other means
  ...['plaid.com', 'tink.com', 'truelayer.com', 'gocardless.com', 'sofort.com'],
  // Sign-in
  ...['accounts.google.com', 'appleid.apple.com', 'login.microsoftonline.com', 'login.live.com'],
  ...['auth0.com', 'okta.com', 'onelogin.com', 'idp.clave.gob.es', 'id.vk.com'],
  // Who one is
  ...['onfido.com', 'veriff.com', 'idnow.de', 'sumsub.com', 'jumio.com'],
];

const ALL = [...HOSTS, ...readVendors(PAYMENT).flatMap(({ hosts }) => hosts)];

/** Whether a frame of this host is painted over whole, whatever is in it. */
export function isPrivateFrame(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return ALL.some((one) => name === one || name.endsWith(`.${one}`));
}
