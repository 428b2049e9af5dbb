import type { Side } from '../../model/comparison';
import type { Figures } from '.';
import { largest, median, shareOf } from './statistics';

/** A page whose content is wider by so much, CSS pixels, is not yet one that scrolls sideways: browsers round. */
const ROUNDING_PX = 1;

/**
 * How fast, light and usable the pages of a walk were. Speed is that of the middle page, steadiness and reaction that
 * of the worst, because a customer stumbles over the worst. Web Vitals: https://web.dev/articles/vitals.
 */
export function pageFigures({ stops }: Pick<Side, 'stops'>): Figures {
  const marks = stops.flatMap((stop) => stop.marks ?? []);
  const checks = stops.flatMap((stop) => stop.phoneCheck ?? []);
  const targets = checks.reduce((sum, check) => sum + check.targets, 0);
  const small = checks.reduce((sum, check) => sum + check.smallTargets, 0);
  return {
    lcp: median(marks.flatMap(({ lcp }) => lcp ?? [])),
    inp: largest(marks.flatMap(({ inp }) => inp ?? [])),
    cls: largest(marks.flatMap(({ cls }) => cls ?? [])),
    'first-byte': median(stops.flatMap(({ load }) => load.firstByte ?? [])),
    'page-weight': median(marks.flatMap(({ bytes }) => bytes ?? [])),
    'phone-layout': shareOf(marks.flatMap(({ isForPhones }) => isForPhones ?? [])),
    'phone-fit': shareOf(checks.map(({ contentWidth, width }) => contentWidth <= width + ROUNDING_PX)),
    'small-targets': targets === 0 ? undefined : small / targets,
    words: median(marks.flatMap(({ words }) => words ?? [])),
  };
}
