import type { Kind } from '../model/kind';
import { PURPOSES, type Purpose } from '../vocabulary/purposes';
import type { Act } from './acts';
import type { Moment } from './moments';
import type { Weighted } from './places';
import type { Told } from './topics';

/** A time of day: "10:30", "5 pm", "16 Uhr", "9 h". */
const CLOCK = /(^|\D)([01]?\d|2[0-3])(:[0-5]\d|\.[0-5]\d(?!\d)| ?(am|pm|uhr|h)(?!\p{L}))/iu;
/** Stars, or a scale to choose from: "1–5", "de 0 a 10", "от 1 до 5". */
const SCALE =
  /[★☆⭐]|(^|\D)[01] ?(\p{Pd}|\p{L}{1,3}) ?(5|10)(?![\d:.,]\d|\d| ?(am|pm|uhr|h|%|[€£$₽])(?!\p{L}))/iu;

/** Mail programs mark an answer, each in its language. */
const REPLY = /^\s*(re|aw|antw|sv|ref|rép|odp|rif|отв)\s*:/iu;

/** Four to eight digits, in groups or not, that stand for themselves: no price, date, hour or telephone number. */
const GROUPED = bare('(?<!\\d[ -])(?=(\\d[ -]?){4,8}(?![ -]?\\d))\\d{2,4}([ -]\\d{2,4}){1,2}');
const UNGROUPED = bare('(?<!\\d[ -])\\d{4,8}(?![ -]\\d)');

function bare(digits: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d.,:/№#€£$-])${digits}(?![\\p{L}\\d.,:/%-])(?!\\s?[€£$₽%])`, 'u');
}

/** An amount of money: "from £12", "5 €", "900 ₽". */
const PRICE = /[€£$₽]\s?\d|\d\s?([€£$₽]|lei(?!\p{L}))/u;

/** What no word tells but the look of a message does, in any language; mostly weaker than a word. */
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
  reply: ['answer', 1],
  /** A scale asks for a verdict. */
  scale: ['review', 1],
  /** A text with a bare number, right after the customer registered, ordered or booked, is a code to go on with. */
  code: ['code', 1],
} as const satisfies Record<string, readonly [Purpose, number]>;

/** What the look of a message tells whatever its words say; empty for most. */
export function surelyIn(kind: Kind, label: string, topics: Told, moment: Moment | undefined): Weighted {
  if (PURPOSES[kind].voice !== 'brand') return [];
  if (REPLY.test(label)) return [LOOKS.reply];
  if (SCALE.test(label)) return [LOOKS.scale];
  return moment === 'committed' && kind === 'text-message' && isCode(label, topics) ? [LOOKS.code] : [];
}

/** A code may be to confirm by, but a number without groups in a message that confirms is that of the order. */
function isCode(label: string, topics: Told): boolean {
  if (CLOCK.test(label)) return false;
  return GROUPED.test(label) || (UNGROUPED.test(label) && !topics.has('confirm'));
}

/** What the look of a message tells whose words tell nothing. */
export function cuesIn(kind: Kind, label: string, act: Act | undefined): Weighted {
  if (PURPOSES[kind].voice !== 'brand' || kind === 'parcel' || kind === 'confirmation') return [];
  if (/[?？]\s*\p{L}.{4}/u.test(label) && act !== 'before') return [LOOKS.answersItself];
  if (/[?？]/.test(label)) return [asking(act)];
  if (PRICE.test(label) && act !== 'before') return [LOOKS.price];
  return CLOCK.test(label) && act !== 'after' ? [LOOKS.clock] : [];
}

function asking(act: Act | undefined) {
  if (act === 'before') return LOOKS.asksBefore;
  return act === 'between' ? LOOKS.asksBetween : LOOKS.asksAfter;
}
