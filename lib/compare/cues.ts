import type { Kind } from '../model/kind';
import { PURPOSES, type Purpose } from '../vocabulary/purposes';
import type { Act, Weighted } from './places';

/** A time of day: "10:30", "5 pm", "16 Uhr", "9 h". */
const CLOCK = /(^|\D)([01]?\d|2[0-3])(:[0-5]\d|\.[0-5]\d(?!\d)| ?(am|pm|uhr|h)(?!\p{L}))/iu;
const STARS = /[★☆⭐]|(^|\D)(0|1) ?[–-] ?(5|10)(?!\d)/u;

/** An amount of money: "from £12", "5 €", "900 ₽". */
const PRICE = /[€£$₽]\s?\d|\d\s?([€£$₽]|lei(?!\p{L}))/u;

/** What no word tells but the look of a message does, in any language; weaker than a word. */
const LOOKS = {
  /** Something is to take place at that hour. */
  clock: ['expect', 0.9],
  /** After the customer had what was asked for, a question asks how it was. */
  asksAfter: ['review', 0.85],
  /** Before anything was asked for, it asks whether the customer still wants it. */
  asksBefore: ['abandoned', 0.7],
  /** Between the booking and the day, it asks what has to be known before: at what time do you come? */
  asksBetween: ['prepare', 0.8],
  /** A question that is answered at once only makes curious: "Cold feet? Meet our new boots". */
  answersItself: ['offer', 0.8],
  /** Who names a price unasked advertises. */
  price: ['offer', 0.8],
  stars: ['review', 0.9],
} as const satisfies Record<string, readonly [Purpose, number]>;

/** What the look of a message tells whose words tell nothing. */
export function cuesIn(kind: Kind, label: string, act: Act | undefined): Weighted {
  if (PURPOSES[kind].voice !== 'brand' || kind === 'parcel' || kind === 'confirmation') return [];
  if (STARS.test(label)) return [LOOKS.stars];
  if (/[?？]\s*\p{L}.{4}/u.test(label) && act !== 'before') return [LOOKS.answersItself];
  if (/[?？]/.test(label)) return [asking(act)];
  if (PRICE.test(label) && act !== 'before') return [LOOKS.price];
  return CLOCK.test(label) && act !== 'after' ? [LOOKS.clock] : [];
}

function asking(act: Act | undefined) {
  if (act === 'before') return LOOKS.asksBefore;
  return act === 'between' ? LOOKS.asksBetween : LOOKS.asksAfter;
}
