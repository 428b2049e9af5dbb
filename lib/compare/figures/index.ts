import type { Side } from '../../model/comparison';
import { FIGURES, type FigureId } from '../../model/scorecard';
import type { FigureRow } from '../../model/walk-score';
import { FIGURE_UNITS } from '../../vocabulary/figures';
import { answerFigures } from './answers';
import { effortFigures } from './effort';
import { feltFigures } from './felt';
import { pageFigures } from './pages';
import { presenceFigures } from './presence';

/** What was measured on one walk; what is not known, or was not looked at, is absent. */
export type Figures = Partial<Record<FigureId, number>>;

/** Everything that can be measured on a walk without anybody's judgement of the whole. */
export function figuresOf(side: Side): Figures {
  return {
    ...pageFigures(side),
    ...presenceFigures(side),
    ...effortFigures(side),
    ...answerFigures(side),
    ...feltFigures(side),
  };
}

/** The figures of all sides, those that are known of one side at least. */
export function figureRows(figures: Figures[]): FigureRow[] {
  return FIGURES.map((id) => ({ id, ...FIGURE_UNITS[id], values: figures.map((known) => known[id]) })).filter(
    ({ values }) => values.some((value) => value !== undefined),
  );
}
