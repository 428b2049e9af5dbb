import type { Kind } from '../model/kind';
import { PURPOSES, type Purpose } from '../vocabulary/purposes';
import type { Act, Weighted } from './places';

/** A time of day: "10:30", "5 pm", "16 Uhr", "9 h". */
const CLOCK = /(^|\D)([01]?\d|2[0-3])(:[0-5]\d|\.[0-5]\d(?!\d)| ?(am|pm|uhr|h)(?!\p{L}))/iu;
const STARS = /[★☆⭐]|(^|\D)(0|1) ?[–-] ?(5|10)(?!\d)/u;

/** What no word tells but the look of a message does, in any language; weaker than a word. */
const LOOKS = {
  /** Something is to take place at that hour. */
  clock: ['expect', 0.9],
  /** After the customer had what was asked for, a question asks how it was. */
  asksAfter: ['review', 0.85],
  /** Before anything was asked for, it asks whether the customer still wants it. */
  asksBefore: ['abandoned', 0.7],
  stars: ['review', 0.9],
} as const satisfies Record<string, readonly [Purpose, number]>;

/** What the look of a message tells whose words tell nothing. */
export function cuesIn(kind: Kind, label: string, act: Act | undefined): Weighted {
  if (PURPOSES[kind].voice !== 'brand' || kind === 'parcel' || kind === 'confirmation') return [];
  if (STARS.test(label)) return [LOOKS.stars];
  if (/[?？]/.test(label)) return [act === 'before' ? LOOKS.asksBefore : LOOKS.asksAfter];
  return CLOCK.test(label) && act !== 'after' ? [LOOKS.clock] : [];
}
