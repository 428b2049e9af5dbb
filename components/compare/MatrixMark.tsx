import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { endingAnswer, lasted } from '@/lib/judge/waits';
import type { MatrixCell, Side } from '@/lib/model/comparison';
import type { Gap } from '@/lib/model/gap';
import type { Kind } from '@/lib/model/kind';
import { AddToPlan } from '../actions/AddToPlan';
import { Chip, type Tone } from '../parts/Chip';
import { factMarks } from '../parts/facts';
import { sinceStart, span } from '../parts/time';
import styles from './Compare.module.css';

export const MARK_TONES: Record<MatrixCell['is'] | 'worse', Tone> = {
  used: 'good',
  seen: 'plain',
  sighted: 'plain',
  declared: 'plain',
  worse: 'warn',
  'not-found': 'bad',
  'not-looked': 'hatched',
};

/** More facts than these crowd a cell; the others stand in the picture's caption. */
const FACTS = 2;

interface Props {
  cell: MatrixCell;
  side: Side;
  kind: Kind;
  /** The heaviest gap of this side in this kind. */
  gap: Gap | undefined;
  /** Whether the gap is ours to mend. */
  canPlan: boolean;
  onOpen: (touchpointId: string) => void;
}

/** How a brand stands to a kind: one mark, when it was met, what it offers; one in the chain opens its picture. */
export function MatrixMark({ cell, side, kind, gap, canPlan, onOpen }: Props) {
  const { t } = useTranslation();
  const [first] = cell.touchpoints;
  const isWorse = first !== undefined && gap?.is === 'worse';
  const mark = (
    <Chip tone={MARK_TONES[isWorse ? 'worse' : cell.is]}>
      <span>
        {t(`compare.matrix.${cell.is}`)}
        {cell.touchpoints.length > 1 && ` ×${cell.touchpoints.length}`}
        {isWorse && ` · ${t('compare.matrix.worse')}`}
        {cell.is === 'not-looked' && cell.why && `: ${t(`notLooked.${cell.why}`)}`}
      </span>
    </Chip>
  );
  const about = aboutOf(cell, side, t);
  return (
    <span className={styles.mark}>
      {first ? (
        <button type="button" className={styles.markButton} onClick={() => onOpen(first.id)}>
          {mark}
        </button>
      ) : (
        mark
      )}
      {canPlan && gap && (
        <span data-html2canvas-ignore>
          <AddToPlan gap={gap} name={t(`kinds.${kind}`)} look="icon" />
        </span>
      )}
      {about.length > 0 && (
        <small className={styles.markAbout} dir="auto">
          {about.join(' · ')}
        </small>
      )}
    </span>
  );
}

/** The answer's time, the first facts, and when it was met. */
function aboutOf({ touchpoints, after }: MatrixCell, side: Side, t: TFunction): string[] {
  const facts = touchpoints.flatMap((touchpoint) => factMarks(touchpoint.facts, t)).map(({ text }) => text);
  const reply = side.waits
    .filter(({ touchpointId, deletedAt }) => !deletedAt && touchpoints.some(({ id }) => id === touchpointId))
    .flatMap((wait) => {
      const answer = endingAnswer(wait);
      if (answer)
        return t('compare.matrix.reply', { time: span(lasted(wait, answer.at, side.brand.hours).ms, t) });
      return wait.ended ? t('compare.matrix.noReply') : [];
    });
  const met = after === undefined ? [] : [sinceStart(after, t)];
  return [...reply.slice(0, 1), ...new Set(facts.slice(0, FACTS)), ...met];
}
