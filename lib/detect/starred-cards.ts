import { textOf } from '../page/reading';
import { tagOf, upFrom } from '../page/safe-dom';
import { outermostOf } from './around';
import type { Candidates } from './candidates';
import { pricesIn } from './prices';
import { togetherIn } from './sections';
import { patterns } from './tables';

const { STAR_MARKS, NO_CARD } = patterns('reviews');

/** Words enough to be an opinion, and the most a card of one opinion holds. */
const CARD_TEXT = { least: 40, most: 900 };
const FEWEST_CARDS = 2;

/** Cards with stars and somebody's words, side by side and without a price. */
export function starredCards({ marked, texts }: Candidates): { around: Element; count: number } | undefined {
  const starred = [
    ...marked.filter(({ marks }) => STAR_MARKS.test(marks)).map(({ element }) => element),
    ...texts.filter(({ text }) => /[★⭐]{4,}/u.test(text)).map(({ element }) => element),
  ];
  const cards = outermostOf([...new Set(starred.flatMap((element) => cardOf(element) ?? []))]);
  const around = cards.length >= FEWEST_CARDS ? togetherIn(cards.slice(0, FEWEST_CARDS), 5) : undefined;
  return around && { around, count: cards.length };
}

function cardOf(stars: Element): Element | undefined {
  for (const at of upFrom(stars, 5)) {
    if (NO_CARD.test(tagOf(at))) return undefined;
    const text = textOf(at, CARD_TEXT.most + 1).replace(/[★☆⭐\s]/gu, '');
    if (text.length > CARD_TEXT.most) return undefined;
    if (text.length >= CARD_TEXT.least)
      return pricesIn(textOf(at, CARD_TEXT.most)).length === 0 ? at : undefined;
  }
  return undefined;
}
