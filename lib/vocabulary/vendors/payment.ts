/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const PAYMENT = `
Amazon Pay | payments-amazon.com | | [aria-labelledby="pi-amazon"]
Apple Pay | | | [aria-labelledby="pi-apple_pay"]
authorize.net | authorize.net
Barion | pixel.barion.com
Bolt Payments | connect.bolt.com account.bolt.com
Braintree ? | js.braintreegateway.com
Chargebee | js.chargebee.com
Checkout.com | cdn.checkout.com
CloudPayments | widget.cloudpayments.ru
Conekta | | cdn.conekta.
Culqi | culqi.com
EuPlatesc | secure.euplatesc.ro
Google Pay | pay.google.com | | [aria-labelledby="pi-google_pay"]
HiPay | hipay.com
iugu | js.iugu.com
Mastercard | | | [aria-labelledby="pi-master"]
Mercado Pago | sdk.mercadopago.com
Midtrans | app.midtrans.com
Mollie | | /wp-content/plugins/mollie-payments-for-woocommerce/
Netopia (mobilPay) | secure.mobilpay.ro
Paddle | cdn.paddle.com
Pagar.me | assets.pagar.me
PagSeguro | pagseguro.uol.com.br
PayPal ? | paypalobjects.com
Payrexx | payrexx.com
Paysera | paysera.com
PayU Payment | payu.com
Razorpay | checkout.razorpay.com
Recurly | js.recurly.com
Redsys | sis.redsys.es
Shop Pay | | cdn.shopify.com/shopifycloud/shopify_pay/ | [aria-labelledby="pi-shopify_pay"]
Square | js.squareup.com
Stripe ? | js.stripe.com
Tap Payments | | | iframe[src*="checkout.payments.tap.company/"]
Visa | | | [aria-labelledby="pi-visa"]
WayForPay | secure.wayforpay.com
Xsolla | xsolla.com xsolla.net
YooMoney | yoomoney.ru
Yuno | sdk-web.y.uno
`;
