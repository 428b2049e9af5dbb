import type { Facts } from '../../model/facts';
import { placeOf } from '../../page/place';
import { marksOf, parentOf, tagOf, textOf, upFrom } from '../../page/safe-dom';
import { fold, slug } from '../../page/text';
import { isVisible } from '../../page/visible';
import type { Candidates } from '../candidates';
import { countdownsOf, ENDS } from '../countdowns';
import type { Detector, Found } from '../detector';
import { factsOf } from '../finds';
import { joinStrips } from '../offer-strips';
import { BOX_TEXT, isFreeShipping, isReduced, offerButton, readOffer } from '../offers';
import { pricesIn } from '../prices';
import { byVendors } from '../vendor-finds';
import { bestHit } from '../words';

const HAS_CODE = /\p{Lu}{3,12}\d{1,3}/u;
/** A figure set large on a line of its own: what it is off stands around it. */
const LONE_PERCENT = /^\D{0,8}\d{1,2}\s?%\D{0,6}$/;
/** A heading that calls itself an offer, on folded text; and what makes the offer a gift. */
const ANNOUNCED =
  /^(\w*angebot|promo|promocion|promocao|promotion|promotie|promozione|oferta|offerta|offre|offer|special offer|angebot|aktion|akciya)( (especial|speciale|speciala))?\s?[:!–—]\s?\S/;
const FREE = /\b(free|gratis|gratuit\w*|kostenlos\w*|besplatn\w*|offert[es]?|de regalo|v podarok)\b/;
const PRODUCT =
  /(^|[\s_-])(product|item|goods|sku|catalog|card-?product|shop-?card|woocommerce)(s|-\w+|_\w+)?([\s_-]|$)/;

/** A shop's strip of news carries the shop's name too. */
const NOTICE = /notice|announce|ad-?bar|top-?bar|demo_store|promo-?bar|hello-?bar|banner/;

/** Offers: a discount in words, a bar, a countdown, a code. "Free", "sale" or a struck-out price alone are none. */
export const detector: Detector = {
  id: 'promo',
  kinds: ['promo'],
  asks: [ENDS],
  find: (candidates) =>
    joinStrips(
      inMenus(
        [
          ...byOfferForms(candidates),
          ...byText(candidates),
          ...byHeadings(candidates),
          ...byBoxes(candidates),
          ...byCountdowns(candidates),
        ],
        candidates,
      ),
    ).concat(byVendors('promo', candidates, { declared: false })),
};

/** A form whose button hands out the offer: leaving one's address there is taking the discount. */
function byOfferForms({ forms }: Candidates): Found[] {
  return forms.flatMap((form): Found[] => {
    const button = offerButton(form);
    const offer = button && readOffer(fold(button), button);
    if (!offer) return [];
    const label = readOffer(fold(form.heading), form.heading) ? form.heading : button;
    const one = found(form.element, label, offer, { by: 'words', what: button }, 0.9);
    return [{ ...one, facts: { ...one.facts, form: factsOf(form) } }];
  });
}

function byText({ texts }: Candidates): Found[] {
  return texts.flatMap(({ element, text: lines }): Found[] => {
    const text = lines.replaceAll(' ¦', '');
    const isLone = LONE_PERCENT.test(text);
    const strip = isLone ? parentOf(element) : element;
    const said = isLone && strip ? textOf(strip, 220) : text;
    const offer = said.length <= 200 ? (readOffer(fold(said), said) ?? announced(element, said)) : undefined;
    return offer && strip && !isProduct(strip) && !isAnswer(strip)
      ? [found(strip, said, offer, { by: 'words', what: said }, 0.8)]
      : [];
  });
}

/** An offer told in several lines of one box: its price in one, what it costs otherwise or the code in another. */
function byBoxes({ texts }: Candidates): Found[] {
  return texts.flatMap(({ element, text }): Found[] => {
    if (!HAS_CODE.test(text) && pricesIn(text).length === 0) return [];
    for (const box of upFrom(element, 3)) {
      if (/^(body|main|form|a|label)$/.test(tagOf(box)) || isProduct(box)) return [];
      const said = textOf(box, BOX_TEXT + 1);
      if (said.length > BOX_TEXT) return [];
      const offer = readOffer(fold(said), said);
      if (offer && pricesIn(said).length > 0 && (offer.code || isReduced(fold(said), said)))
        return [found(box, said, offer, { by: 'words', what: said }, 0.7)];
    }
    return [];
  });
}

/** A strip above the page that names a price or a gift is an offer, whatever its words. */
const STRIP = /announcement|promo-?bar|ad-?bar|hello-?bar|offer-?bar|sale-?bar/;

function announced(element: Element, text: string): NonNullable<Facts['promo']> | undefined {
  if (!/[€$£₽₹₴₸₺%]|\bfree\b|gratis|gratuit|kostenlos|besplatn/.test(fold(text))) return undefined;
  for (const at of upFrom(element, 5))
    if (STRIP.test(marksOf(at))) return isFreeShipping(fold(text)) ? { freeShipping: true } : {};
  return undefined;
}

/** Headings and names of controls that speak of an offer in more than a word. */
function byHeadings({ headings }: Candidates): Found[] {
  return headings.flatMap(({ element, text, hits }): Found[] => {
    const hit = bestHit(hits);
    if (ANNOUNCED.test(fold(text))) {
      const offer = { ...readOffer(fold(text), text), ...(FREE.test(fold(text)) ? { gift: true } : {}) };
      return [found(element, text, offer, { by: 'words', what: text }, 0.8)];
    }
    if (
      hit?.kind !== 'promo' ||
      (hit.words < 2 && hit.share < 1) ||
      isProduct(element) ||
      isAccordion(element)
    )
      return [];
    const offer = isFreeShipping(fold(text)) ? { freeShipping: true } : {};
    return [found(element, text, offer, { by: 'words', what: hit.phrase }, 0.7)];
  });
}

const found = (
  element: Element,
  label: string,
  promo: NonNullable<Facts['promo']>,
  evidence: Found['evidence'][number],
  confidence: number,
): Found => ({
  kind: 'promo',
  element,
  label: label.slice(0, 160),
  signature: slug(label, 48),
  facts: { promo },
  evidence: [evidence],
  confidence,
});

function isProduct(element: Element): boolean {
  for (const at of upFrom(element, 5)) {
    if (/^(body|html)$/.test(tagOf(at))) break;
    const marks = marksOf(at);
    if (NOTICE.test(marks)) return false;
    if (PRODUCT.test(marks)) return true;
  }
  return false;
}

/** What is said in answer to a question is a rule, not an offer. */
function isAnswer(element: Element): boolean {
  for (const at of upFrom(element, 4)) if (/^(details|dd)$/.test(tagOf(at)) || isAccordion(at)) return true;
  return false;
}

const isAccordion = (element: Element): boolean => /question|accordion|collapse|faq/.test(marksOf(element));

/** A shop's menu repeats one campaign in every panel: what is folded away is told by its percentage. */
function inMenus(found: Found[], { layout }: Candidates): Found[] {
  return found.map((one) => {
    const { element } = one;
    if (!element || (placeOf(element, false) !== 'navigation' && isVisible(element, layout))) return one;
    return { ...one, signature: `folded:${one.facts?.promo?.percent ?? ''}` };
  });
}

const byCountdowns = (candidates: Candidates): Found[] =>
  countdownsOf(candidates).map(({ box, said, promo, what }) =>
    found(box, said, promo, { by: 'structure', what }, 0.75),
  );
