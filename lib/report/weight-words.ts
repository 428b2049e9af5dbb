import type { Gap } from '../model/gap';
import { numbersIn } from './numbers';
import type { Report } from './report';

export interface WeightLine {
  what: string;
  /** "0.95", "× 0.86". */
  figure: string;
}

/** The weight of a gap as a sum to check: each part with its figure, the product last. */
export function weightLines(
  { because, is, weight }: Gap,
  { t, language }: Pick<Report, 't' | 'language'>,
): WeightLine[] {
  const { weighing, held, looked, degree, elsewhere } = because;
  const number = numbersIn(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const line = (what: string, figure: number, sign = '× ') => ({
    what,
    figure: `${sign}${number(figure)}`,
  });
  const factors = weighing.factors.map(({ id, factor }) => line(t(`judging.weight.factors.${id}`), factor));
  const product = weighing.factors.reduce((sum, { factor }) => sum * factor, weighing.usual);
  const capped = product > weighing.importance;
  return [
    line(t('judging.weight.usual'), weighing.usual, ''),
    ...factors,
    ...(capped ? [line(t('judging.weight.atMost'), weighing.importance, '= ')] : []),
    line(t(`judging.weight.${is === 'missing' ? 'held' : 'heldBetter'}`, { held, looked }), held / looked),
    line(t(`judging.weight.degree.${is}`), degree),
    ...(elsewhere < 1 ? [line(t('judging.weight.elsewhere'), elsewhere)] : []),
    line(t('judging.weight.total'), weight, '= '),
  ];
}
