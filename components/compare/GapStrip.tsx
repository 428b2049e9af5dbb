import { useTranslation } from 'react-i18next';
import type { Comparison, Gap } from '@/lib/model/comparison';
import { KindIcon } from '../parts/KindIcon';
import { nameOf } from '../parts/names';
import styles from './Compare.module.css';
import { heldElsewhere } from './sides';

/** More than these a reader does not take in at once; the rows below hold them all. */
const SHOWN = 8;

interface Props {
  comparison: Comparison;
  onOpen: (touchpointId: string) => void;
}

/** What the first side lacks, heaviest first: the answer to the question the comparison was made for. */
export function GapStrip({ comparison, onOpen }: Props) {
  const { t } = useTranslation();
  const missing = comparison.gaps.filter((gap) => gap.side === 0 && gap.is === 'missing');
  const own = comparison.sides[0]?.brand;
  const title =
    own?.role === 'own' ? t('compare.missingFirst') : t('compare.missingFirstOf', { name: own?.name });
  const rest = missing.length - SHOWN;
  return (
    <section className={`tt-card ${styles.gaps}`} aria-label={title}>
      <h2>
        <span className={styles.lose}>{title}</span> <span className="tt-num">{missing.length}</span>
        <small>{missing.length > 0 ? t('compare.missingHint') : t('compare.nothingMissing')}</small>
      </h2>
      <ul>
        {missing.slice(0, SHOWN).map((gap) => (
          <li key={gap.rowId}>
            <GapButton gap={gap} comparison={comparison} onOpen={onOpen} />
          </li>
        ))}
        {rest > 0 && <li className="tt-mute">{t('compare.more', { count: rest })}</li>}
      </ul>
    </section>
  );
}

function GapButton({ gap, comparison, onOpen }: Props & { gap: Gap }) {
  const { t } = useTranslation();
  const row = comparison.rows.find(({ id }) => id === gap.rowId);
  const held = row && heldElsewhere(row, gap.side);
  const toRow = () => document.getElementById(rowAnchor(gap.rowId))?.scrollIntoView({ block: 'center' });
  return (
    <button
      type="button"
      className={styles.gap}
      title={`${t('compare.matrix.weight')} ${gap.weight.toFixed(2)}`}
      onClick={() => (held ? onOpen(held.touchpoint.id) : toRow())}
    >
      <KindIcon kind={gap.kind} size={16} />
      <bdi>{held ? nameOf(held.touchpoint, t) : t(`kinds.${gap.kind}`)}</bdi>
    </button>
  );
}

/** Id of a row's element; hash routes leave no room for real anchors. */
export function rowAnchor(rowId: string): string {
  return `row-${rowId}`;
}
