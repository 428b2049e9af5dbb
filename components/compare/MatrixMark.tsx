import { useTranslation } from 'react-i18next';
import type { MatrixCell } from '@/lib/model/comparison';
import { Chip, type Tone } from '../parts/Chip';
import { factMarks } from '../parts/facts';
import { sinceStart } from '../parts/time';
import styles from './Compare.module.css';

const TONES: Record<MatrixCell['is'], Tone> = {
  used: 'good',
  seen: 'plain',
  sighted: 'plain',
  declared: 'plain',
  'not-found': 'bad',
  'not-looked': 'hatched',
};

interface Props {
  cell: MatrixCell;
  onOpen: (touchpointId: string) => void;
}

/** How a brand stands to a kind, in one mark; one that is in the chain opens its picture. */
export function MatrixMark({ cell, onOpen }: Props) {
  const { t } = useTranslation();
  const [first] = cell.touchpoints;
  const mark = (
    <Chip tone={TONES[cell.is]}>
      <span>
        {t(`compare.matrix.${cell.is}`)}
        {first && <bdi> {aboutOf(cell)}</bdi>}
        {cell.is === 'not-looked' && cell.why && `: ${t(`notLooked.${cell.why}`)}`}
      </span>
    </Chip>
  );
  if (!first) return mark;
  return (
    <button
      type="button"
      className={styles.markButton}
      onClick={() => onOpen(first.id)}
      title={cell.after === undefined ? undefined : sinceStart(cell.after, t)}
    >
      {mark}
    </button>
  );

  function aboutOf({ touchpoints }: MatrixCell): string {
    const facts = touchpoints.flatMap((touchpoint) => factMarks(touchpoint.facts, t));
    const text = facts[0]?.text;
    return text ? `· ${text}` : touchpoints.length > 1 ? `· ${touchpoints.length}` : '';
  }
}
