import type { Facts } from '../model/facts';
import { remember } from '../page/remember';
import { fold, sliceFolded } from '../page/text';
import type { FormSeen } from './candidates';
import { pricesIn } from './prices';
import { patterns, table } from './tables';

const {
  AMOUNT,
  OFFER,
  NOT_OFFER,
  TIMED,
  WEEKDAY,
  DAY,
  CALLED,
  GIFT,
  BARGAIN,
  CHEAPER,
  ON_US,
  UP_TO,
  OTHERWISE,
  FREE_SHIPPING,
  CODE,
  TOLD_CODE,
  SUBSCRIBES,
  PERCENT,
  REST_OF_DAY,
} = patterns('offers');

/** The most an offer's box says; longer ones are pages. Characters. */
export const BOX_TEXT = 320;

/** What an offer in a text gives; undefined where there is none. `text` keeps the case, for codes and dates. */
export const readOffer = remember(read);

function read(text: string): NonNullable<Facts['promo']> | undefined {
  const folded = fold(text);
  const code = codeIn(text);
  const isOffer = OFFER.test(folded) || code !== undefined;
  const percent = Number(PERCENT.exec(folded)?.[1]?.replace(',', '.'));
  const isPercent = percent > 0 && percent < 96 && isOffer && !NOT_OFFER.test(folded);
  const amount = amountIn(folded);
  const isGift = GIFT.test(folded);
  const endsAt = endIn(folded, text);
  const isCalled = endsAt !== undefined && CALLED.test(folded) && DAY.test(folded);
  const isBorne =
    (CHEAPER.test(folded) && (pricesIn(text).length > 0 || percent > 0)) ||
    ((ON_US.test(folded) || UP_TO.test(folded)) && endsAt !== undefined);
  if (
    !isPercent &&
    !amount &&
    !(code && (OFFER.test(folded) || endsAt !== undefined)) &&
    !isGift &&
    !isCalled &&
    !BARGAIN.test(folded) &&
    !isReduced(folded, text) &&
    !isBorne
  )
    return undefined;
  return {
    ...(isPercent ? { percent } : {}),
    ...(amount ? { amount } : {}),
    ...(code ? { code } : {}),
    ...(FREE_SHIPPING.test(folded) ? { freeShipping: true } : {}),
    ...(isGift ? { gift: true } : {}),
    ...(endsAt ? { endsAt } : {}),
  };
}

/** Whether a text sets a price against what is asked otherwise: "£59 instead of £84". */
export const isReduced = (folded: string, text: string): boolean =>
  OTHERWISE.test(folded) && pricesIn(text).length >= 2;

/** Whether a text speaks of an offer at all; a countdown beside it runs to the offer's end. */
export const speaksOfOffer = (folded: string): boolean =>
  OFFER.test(folded) || CALLED.test(folded) || GIFT.test(folded) || BARGAIN.test(folded);

/** Whether a text promises to bring the goods for nothing. */
export const isFreeShipping = (folded: string): boolean => FREE_SHIPPING.test(folded);

function codeIn(text: string): string | undefined {
  const code = (CODE.exec(text) ?? TOLD_CODE.exec(text))?.[1];
  return code && /\p{L}/u.test(code) && code === code.toUpperCase() ? code : undefined;
}

function amountIn(folded: string): { value: number; currency: string } | undefined {
  const found = AMOUNT.exec(folded);
  if (!found) return undefined;
  const [, c1, v1, v2, c2, c3, v3, v4, c4] = found;
  const value = Number(
    (v1 ?? v2 ?? v3 ?? v4 ?? '')
      .replace(/\s/g, '')
      .replace(/[.,](?=\d{3}\b)/g, '')
      .replace(/[.,]$/, '')
      .replace(',', '.'),
  );
  return value > 0 ? { value, currency: c1 ?? c2 ?? c3 ?? c4 ?? '' } : undefined;
}

/** Longest "valid until …" that is kept. */
const END_CAP = 48;

/** "hasta el 30 de junio", in the page's own letters; undefined without a day in it. */
function endIn(folded: string, text: string): string | undefined {
  for (const match of folded.matchAll(new RegExp(TIMED.regex, 'g'))) {
    const said =
      folded.slice(match.index, match.index + END_CAP).split(/[!;|·–—]|(?<!\b\d\d?)\. |: /)[0] ?? '';
    if (UP_TO.exec(said)?.index === 0) continue;
    const day = DAY.exec(said) ?? WEEKDAY.exec(said);
    if (!day) continue;
    const rest = REST_OF_DAY.exec(said.slice(day.index + day[0].length))?.[0] ?? '';
    return sliceFolded(text, match.index, match.index + day.index + day[0].length + rest.length).replace(
      /[.,]$/,
      '',
    );
  }
  return undefined;
}

/** The button that hands out a discount, of a form that is there for nothing else; a newsletter that thanks with one stays a newsletter. */
export function offerButton({ kind, buttons, heading, marks }: FormSeen): string | undefined {
  if (
    !kind ||
    !table('kindSets').BY_FIELDS.has(kind) ||
    SUBSCRIBES.test(fold(`${marks} ${heading} ${buttons.join(' ')}`))
  )
    return undefined;
  return buttons.find((name) => {
    const offer = readOffer(name);
    return offer?.percent !== undefined || offer?.amount !== undefined;
  });
}
