import type { Facts } from '../model/facts';
import { textOf } from '../page/reading';
import { attr, findAll, parentOf, tagOf, upFrom } from '../page/safe-dom';
import { fold } from '../page/text';
import { isOnCard, outermost, outermostOf } from './around';
import { askedFor } from './asked';
import type { Candidates } from './candidates';
import { BOX_TEXT, readOffer, speaksOfOffer } from './offers';
import { patterns, table } from './tables';

const { COUNTDOWN, CLOCK } = patterns('countdowns');

/** An offer that runs out before the customer's eyes. */
export interface Countdown {
  box: Element;
  said: string;
  promo: NonNullable<Facts['promo']>;
  /** How it was told. */
  what: string;
}

/** The selector of anything that carries its end. */
export const ends = (): string =>
  table('endNames')
    .END_NAMES.map((name) => `[${name}]`)
    .join(',');

/** Countdowns by their marks, and what carries its end beside words of an offer. */
export const countdownsOf = (candidates: Candidates): Countdown[] => [
  ...byMarks(candidates),
  ...byEnds(candidates),
];

/** What runs down, told by its marks. */
function byMarks({ marked }: Candidates): Countdown[] {
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
    .map(({ element, marks }) => {
      const box = parentOf(element) ?? element;
      return { box, said: textOf(box, 100), promo: endOf(element), what: marks.trim() };
    });
}

/** Something that carries its end in an attribute beside words of an offer or a running clock. */
function byEnds(candidates: Candidates): Countdown[] {
  return outermostOf(askedFor(ends(), candidates))
    .slice(0, 3)
    .flatMap((element): Countdown[] => {
      for (const box of upFrom(element, 3)) {
        const said = textOf(box, BOX_TEXT + 1);
        if (said.length > BOX_TEXT || isOnCard(box)) return [];
        const offer = readOffer(said);
        if (offer || (speaksOfOffer(fold(said)) && CLOCK.test(said)))
          return [{ box, said, promo: { ...offer, ...endOf(element) }, what: 'its end' }];
      }
      return [];
    });
}

/** The end that a countdown carries in an attribute, as it stands there. */
function endOf(element: Element): NonNullable<Facts['promo']> {
  const { END_NAMES, ENDS_BESIDE } = table('endNames');
  for (const at of [element, ...findAll(element, `${ends()}, time`)].slice(0, 6))
    for (const name of [...END_NAMES, ...ENDS_BESIDE]) {
      const end = attr(at, name, 40);
      if (/\d{4}|\d{10}/.test(end)) return { endsAt: end };
    }
  return {};
}
