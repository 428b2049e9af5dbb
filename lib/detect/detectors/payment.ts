import { childrenOf, parentOf } from '../../page/safe-dom';
import { fold } from '../../page/text';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { byLinkWords } from '../finds';
import { byVendors } from '../vendor-finds';

const METHOD =
  /(visa|master-?card|maestro|paypal|american-?express|amex|apple-?pay|google-?pay|klarna|sofort|giropay|bizum|multibanco|mb-?way|pix\b|boleto|elo\b|diners|discover|bitcoin|webmoney|yoomoney|qiwi|\bmir\b|netopia|stripe|jcb|sepa|satispay|v-?pay\b|bancomat|postepay|twint|postfinance|girocard|oney|scalapay|oxxo|mercado-?pago|rupay|\bupi\b|yookassa|\bsbp\b|unionpay)/;

/** Logos of ways to pay, shown to reassure, and links to the ways to pay. */
export const detector: Detector = {
  id: 'payment',
  kinds: ['payment'],
  find: (candidates) => [
    ...byLogos(candidates),
    ...byNames(candidates),
    ...byVendors('payment', candidates, { declared: false }),
    ...byLinkWords('payment', candidates),
  ],
};

/** Two different logos close to each other, or one picture named "payments". */
function byLogos({ pictures }: Candidates): Found[] {
  const logos = pictures.flatMap(({ element, words }) => {
    const methods = new Set([...words.matchAll(new RegExp(METHOD, 'g'))].map(([one]) => one));
    const method =
      (methods.size > 1 ? 'payment' : METHOD.exec(words)?.[1]) ??
      (/payments?([-_.\s]|$)|we-?accept|zahlung|pagamento|oplata/.test(words) ? 'payment' : undefined);
    return method && !/visa-?(to|tour|appl|serv)|travel|discover-?(more|our)/.test(words)
      ? [{ element, method, row: rowOf(element) }]
      : [];
  });
  return logos
    .filter(
      ({ method, row }) =>
        method === 'payment' || logos.some((other) => other.method !== method && other.row === row),
    )
    .map(({ row, element, method }) => ({
      kind: 'payment',
      element: row ?? element,
      label: method,
      signature: 'logos',
      evidence: [{ by: 'structure', what: method }],
      confidence: 0.75,
    }));
}

/** Names of ways to pay in one line, folded. */
const NAMES =
  /\b(visa|master ?card|master|maestro|paypal|american express|amex|apple pay|google pay|klarna|sofort|giropay|bizum|multibanco|mb ?way|pix|boleto|elo|diners|ancv|cheques?[- ]vacances|cb|carte bleue|ec-?karte|girocard|twint|postfinance|vorkasse|rechnung|nachnahme|lastschrift|satispay|postepay|bonifico|contrassegno|mir|sbp|qiwi|schet|po schetu|pagobancomat|bancomat|nalichny\w*|cash|cheque|numerar|ramburs|transfer bancar|oxxo|spei|mercado ?pago|upi|rupay|afterpay|zip pay|clearpay|kueski)\b/g;
const FEWEST_NAMES = 3;
const LONGEST_LINE = 200;

/** A line that names three ways to pay. */
function byNames({ texts }: Candidates): Found[] {
  return texts.flatMap(({ element, text }): Found[] => {
    if (text.length > LONGEST_LINE) return [];
    const names = new Set(fold(text).match(NAMES));
    if (names.size < FEWEST_NAMES) return [];
    return [
      {
        kind: 'payment',
        element,
        label: text,
        signature: 'named',
        evidence: [{ by: 'words', what: [...names].join(', ') }],
        confidence: 0.7,
      },
    ];
  });
}

function rowOf(element: Element): Element | undefined {
  const parent = parentOf(element);
  const around = parent && parentOf(parent);
  return parent && childrenOf(parent).length > 1
    ? parent
    : around && childrenOf(around).length > 1
      ? around
      : undefined;
}
