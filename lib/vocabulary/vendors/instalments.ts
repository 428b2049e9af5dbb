/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const INSTALMENTS = `
Addi | | s3.amazonaws.com/widgets.addi.com/
Affirm | affirm.com
Afterpay / Clearpay | portal.afterpay.com static.afterpay.com js.afterpay.com | | .afterpay, #afterpay, afterpay-placement
Aplazame | aplazame.com
Bread | getbread.com
Divido | cdn.divido.com
HeyLight / Pagolight | | | [data-heidipay], #heidipay-container
Klarna on-site messaging | klarnaservices.com | | klarna-placement, [aria-labelledby="pi-klarna"]
KueskiPay | cdn.kueskipay.com
Mokka | | revoiframe.js
Oney | | /modules/oney
PayPal Credit | paypalobjects.com
Scalapay | cdn.scalapay.com
SeQura | live.sequracdn.com
Sezzle | widget.sezzle.com widget.sezzle.in
Shop Pay Installments | | | .shopify-installments, .shopify-installments__learn-more, shopify-payment-terms
Soisy | cdn.soisy.it
Splitit | production.splitit.com
Tabby | checkout.tabby.ai
Tamara | cdn.tamara.co
ViaBill | viabill.com
Zip | quadpay.com static.zipmoney.com.au zip.co
`;
