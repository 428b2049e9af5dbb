import type { Facts } from '../../model/facts';
import { placeOf } from '../../page/place';
import { textOf } from '../../page/reading';
import { isWithin, marksOf, parentOf, tagOf, upFrom } from '../../page/safe-dom';
import { fold, slug } from '../../page/text';
import { isVisible } from '../../page/visible';
import { isAccordion, isAnswer } from '../answers';
import type { Candidates } from '../candidates';
import { countdownsOf, ends } from '../countdowns';
import { type Detector, type Found, type Told, told } from '../detector';
import { factsOf } from '../form-finds';
import { badgesOf, isProduct } from '../offer-badges';
import { joinStrips } from '../offer-strips';
import { BOX_TEXT, isFreeShipping, isReduced, offerButton, readOffer } from '../offers';
import { pricesIn } from '../prices';
import { patterns } from '../tables';
import { byVendors } from '../vendor-finds';
import { bestHit } from '../words';

const { ANNOUNCED, FREE, STRIP, WORTH, HAS_CODE, LONE_PERCENT } = patterns('promo');
const { UP_TO } = patterns('offers');

/** Offers: a discount in words, a bar, a countdown, a code. "Free", "sale" or a struck-out price alone are none. */
export const detector: Detector = {
  id: 'promo',
  asks: () => [ends()],
  find: (candidates) =>
    joinStrips(
      inMenus(
        [
          ...byOfferForms(candidates),
          ...byText(candidates),
          ...byHeadings(candidates),
          ...byBoxes(candidates),
          ...byBadges(candidates),
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
    const offer = button && readOffer(button);
    if (!offer) return [];
    const label = readOffer(form.heading) ? form.heading : button;
    const one = found(form.element, label, offer, told('words', button, 0.9));
    return [{ ...one, facts: { ...one.facts, form: factsOf(form) } }];
  });
}

function byText({ texts }: Candidates): Found[] {
  return texts.flatMap(({ element, text: lines }): Found[] => {
    const text = lines.replaceAll(' ¦', '');
    const isLone = LONE_PERCENT.test(text);
    const strip = isLone ? parentOf(element) : element;
    const said = isLone && strip ? textOf(strip, 220) : text;
    // A strip that runs may say one thing after another, and all of it twice.
    const offer = (said.length <= 200 ? readOffer(said) : undefined) ?? announced(element, said);
    return offer && strip && !isProduct(strip) && !isAnswer(strip)
      ? [found(strip, said, offer, told('words', said, 0.8))]
      : [];
  });
}

/** An offer told in several lines of one box: its price or share in one, what it costs otherwise, the code or the end in another. */
function byBoxes({ texts }: Candidates): Found[] {
  return texts.flatMap(({ element, text }): Found[] => {
    const hasPrice = pricesIn(text).length > 0;
    const isShare = !hasPrice && UP_TO.test(fold(text));
    if (!HAS_CODE.test(text) && !hasPrice && !isShare) return [];
    for (const box of upFrom(element, 3)) {
      if (/^(body|main|form|a|label)$/.test(tagOf(box)) || isProduct(box)) return [];
      const said = textOf(box, BOX_TEXT + 1);
      if (said.length > BOX_TEXT) return [];
      const offer = readOffer(said);
      const isPriced = pricesIn(said).length > 0 && (offer?.code || isReduced(fold(said), said));
      if (offer && (isPriced || (isShare && offer.endsAt)))
        return [found(box, said, offer, told('words', said, 0.7))];
    }
    return [];
  });
}

/** Goods with badges are one offer of the shop. */
function byBadges(candidates: Candidates): Found[] {
  const badges = badgesOf(candidates);
  if (!badges) return [];
  const { first, percent, count } = badges;
  const one = found(
    first.element,
    first.text,
    { percent },
    told('structure', `${count} × ${first.text}`, 0.65),
  );
  return [{ ...one, signature: 'badges' }];
}

/** A strip over the page that says what something is worth. */
function announced(element: Element, text: string): NonNullable<Facts['promo']> | undefined {
  if (!WORTH.test(fold(text))) return undefined;
  if (!isWithin(element, (at) => STRIP.test(marksOf(at)), 5)) return undefined;
  return isFreeShipping(fold(text)) ? { freeShipping: true } : {};
}

/** Headings and names of controls that speak of an offer in more than a word. */
function byHeadings({ headings }: Candidates): Found[] {
  return headings.flatMap(({ element, text, hits }): Found[] => {
    const hit = bestHit(hits);
    if (ANNOUNCED.test(fold(text))) {
      const offer = { ...readOffer(text), ...(FREE.test(fold(text)) ? { gift: true } : {}) };
      return [found(element, text, offer, told('words', text, 0.8))];
    }
    if (
      hit?.kind !== 'promo' ||
      (hit.words < 2 && hit.share < 1) ||
      isProduct(element) ||
      isAccordion(element)
    )
      return [];
    const offer = isFreeShipping(fold(text)) ? { freeShipping: true } : {};
    return [found(element, text, offer, told('words', hit.phrase, 0.7))];
  });
}

const found = (element: Element, label: string, promo: NonNullable<Facts['promo']>, rest: Told): Found => ({
  element,
  label: label.slice(0, 160),
  signature: slug(label, 48),
  facts: { promo },
  ...rest,
});

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
    found(box, said, promo, told('structure', what, 0.75)),
  );
