import type { Facts } from '../../model/facts';
import { placeOf } from '../../page/place';
import { attr, findAll, marksOf, parentOf, tagOf, textOf, upFrom } from '../../page/safe-dom';
import { fold, slug } from '../../page/text';
import { isVisible } from '../../page/visible';
import { askedFor } from '../asked';
import type { Candidates } from '../candidates';
import type { Detector, Found } from '../detector';
import { factsOf, outermost } from '../finds';
import { isFreeShipping, isReduced, offerButton, readOffer, speaksOfOffer } from '../offers';
import { pricesIn } from '../prices';
import { byVendors } from '../vendor-finds';
import { bestHit } from '../words';

const COUNTDOWN = /(^|[\s_-])(countdown|count-down|timer|flipclock|clock-?countdown)([\s_-]|$)/;
/** Attributes in which scripts keep when something ends. */
const END_NAMES = [
  'data-end',
  'data-ends',
  'data-end-date',
  'data-enddate',
  'data-end-time',
  'data-until',
  'data-deadline',
  'data-expires',
  'data-expire',
  'data-countdown',
  'data-target-date',
  'data-final-date',
  'data-finaldate',
  'data-due-date',
  'data-fin',
  'data-fim',
  'data-fecha',
  'data-date',
  'data-time',
  'data-ende',
  'data-sfarsit',
  'data-scadenza',
];
const ENDS = END_NAMES.map((name) => `[${name}]`).join(',');
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
    join(
      inMenus(
        [
          ...byOfferForms(candidates),
          ...byText(candidates),
          ...byHeadings(candidates),
          ...byBoxes(candidates),
          ...byCountdowns(candidates),
          ...byEnds(candidates),
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

/** The most an offer's box says; longer ones are pages. */
const BOX_TEXT = 320;

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

function byCountdowns({ marked }: Candidates): Found[] {
  return outermost(
    marked.filter(
      ({ element, marks }) =>
        COUNTDOWN.test(marks) &&
        !/launch|coming-?soon/.test(marks) &&
        /^(div|section|ul|span|p)$/.test(tagOf(element)),
    ),
  )
    .filter(({ element }) => /\d/.test(textOf(element, 80)))
    .slice(0, 2)
    .map(({ element, marks }) =>
      found(
        parentOf(element) ?? element,
        textOf(parentOf(element) ?? element, 100),
        endOf(element),
        { by: 'structure', what: marks.trim() },
        0.75,
      ),
    );
}

/** What still runs: hours, minutes and seconds, or the places for them. */
const CLOCK = /(\d{1,3}|--)\s?[:hd]\s?(\d{1,2}|--)/;

/** Something that carries its end in an attribute beside words of an offer or a running clock. */
function byEnds(candidates: Candidates): Found[] {
  return outermost(askedFor(ENDS, candidates).map((element) => ({ element })))
    .slice(0, 3)
    .flatMap(({ element }): Found[] => {
      for (const box of upFrom(element, 3)) {
        const said = textOf(box, BOX_TEXT + 1);
        if (said.length > BOX_TEXT || isOnCard(box)) return [];
        const offer = readOffer(fold(said), said);
        if (offer || (speaksOfOffer(fold(said)) && CLOCK.test(said)))
          return [
            found(box, said, { ...offer, ...endOf(element) }, { by: 'structure', what: 'its end' }, 0.75),
          ];
      }
      return [];
    });
}

/** The end that a countdown carries in an attribute, as it stands there. */
function endOf(element: Element): NonNullable<Facts['promo']> {
  for (const at of [element, ...findAll(element, `${ENDS}, time`)].slice(0, 6))
    for (const name of [...END_NAMES, 'datetime']) {
      const end = attr(at, name, 40);
      if (/\d{4}|\d{10}/.test(end)) return { endsAt: end };
    }
  return {};
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

/** One of many goods; the product on view may well be what the clock runs for. */
function isOnCard(element: Element): boolean {
  for (const at of upFrom(element, 5))
    if (/^(li|article)$/.test(tagOf(at)) || /product-?(card|item|tile)|card-?product/.test(marksOf(at)))
      return true;
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

/** Levels around a find that are its strip; a form's strip reaches further, to the banner it stands in. */
const STRIP_LEVELS = 4;
const FORM_LEVELS = 6;

/**
 * Parts of one strip are one offer: what shares a near ancestor with an earlier find takes its name, unless each
 * names a discount of its own.
 */
function join(found: Found[]): Found[] {
  const strips: { around: Set<Element>; first: Found; promo: Promo }[] = [];
  const joined = found.map((one) => {
    if (!one.element || one.signature?.startsWith('folded')) return one;
    const levels = one.facts?.form ? FORM_LEVELS : STRIP_LEVELS;
    const near = [...upFrom(one.element, levels)].filter((at) => !/^(body|html|main)$/.test(tagOf(at)));
    const strip = strips.find(
      ({ around, first }) =>
        near.some((at) => around.has(at)) && !areDifferent(first.facts?.promo, one.facts?.promo),
    );
    if (!strip) strips.push({ around: new Set(near), first: one, promo: { ...one.facts?.promo } });
    else Object.assign(strip.promo, { ...one.facts?.promo, ...strip.promo });
    return strip ? { ...one, signature: strip.first.signature } : one;
  });
  const whole = new Map(strips.map(({ first, promo }) => [first.signature, promo]));
  return joined.map((one) => {
    const promo = whole.get(one.signature);
    return promo ? { ...one, facts: { ...one.facts, promo } } : one;
  });
}

type Promo = NonNullable<Facts['promo']>;

function worthOf({ percent, amount }: Promo): string | undefined {
  if (percent !== undefined) return `${percent}%`;
  return amount && Object.values(amount).join(' ');
}

const areDifferent = (one: Promo = {}, other: Promo = {}): boolean => {
  const [a, b] = [worthOf(one), worthOf(other)];
  return a !== undefined && b !== undefined && a !== b;
};
