import type { Vendor } from './vendor';

/** Verified rows; sources in ../sources.ts. One vendor, one line. */
export const INSTALMENTS: readonly Vendor[] = [
  { name: 'Addi', parts: ['s3.amazonaws.com/widgets.addi.com/'] },
  { name: 'Affirm', hosts: ['affirm.com'] },
  {
    name: 'Afterpay / Clearpay',
    hosts: ['portal.afterpay.com', 'static.afterpay.com', 'js.afterpay.com'],
    selectors: ['.afterpay', '#afterpay', 'afterpay-placement'],
  },
  { name: 'Aplazame', hosts: ['aplazame.com'] },
  { name: 'Bread', hosts: ['getbread.com'] },
  { name: 'Divido', hosts: ['cdn.divido.com'] },
  { name: 'HeyLight / Pagolight', selectors: ['[data-heidipay]', '#heidipay-container'] },
  {
    name: 'Klarna on-site messaging',
    hosts: ['klarnaservices.com'],
    selectors: ['klarna-placement', '[aria-labelledby="pi-klarna"]'],
  },
  { name: 'KueskiPay', hosts: ['cdn.kueskipay.com'] },
  { name: 'Mokka', parts: ['revoiframe.js'] },
  { name: 'Oney', parts: ['/modules/oney'] },
  { name: 'PayPal Credit', hosts: ['paypalobjects.com'] },
  { name: 'Scalapay', hosts: ['cdn.scalapay.com'] },
  { name: 'SeQura', hosts: ['live.sequracdn.com'] },
  { name: 'Sezzle', hosts: ['widget.sezzle.com', 'widget.sezzle.in'] },
  {
    name: 'Shop Pay Installments',
    selectors: ['.shopify-installments', '.shopify-installments__learn-more'],
  },
  { name: 'Soisy', hosts: ['cdn.soisy.it'] },
  { name: 'Splitit', hosts: ['production.splitit.com'] },
  { name: 'Tabby', hosts: ['checkout.tabby.ai'] },
  { name: 'Tamara', hosts: ['cdn.tamara.co'] },
  { name: 'ViaBill', hosts: ['viabill.com'] },
  { name: 'Zip', hosts: ['quadpay.com', 'static.zipmoney.com.au', 'zip.co'] },
];
