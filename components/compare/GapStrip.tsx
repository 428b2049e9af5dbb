import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Comparison, Gap } from '@/lib/model/comparison';
import { KindIcon } from '../parts/KindIcon';
import { nameOf } from '../parts/names';
import styles from './Compare.module.css';
import { Steady } from './Steady';
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
  const lacks = lacksOf(comparison, missing, t);
  const rest = lacks.slice(SHOWN).reduce((sum, { count }) => sum + count, 0);
  return (
    <section className={`tt-card ${styles.gaps}`} aria-label={title}>
      <h2>
        <span className={styles.lose}>{title}</span> <span className="tt-num">{missing.length}</span>
        <small>{missing.length > 0 ? t('compare.missingHint') : t('compare.nothingMissing')}</small>
      </h2>
      <ul>
        {lacks.slice(0, SHOWN).map((lack) => (
          <li key={lack.name}>
            <LackButton lack={lack} onOpen={onOpen} />
          </li>
        ))}
        {rest > 0 && <li className="tt-mute">{t('compare.more', { count: rest })}</li>}
      </ul>
      <Steady ranking={comparison.ranking} />
    </section>
  );
}

/** Gaps of one name, said once. */
interface Lack {
  name: string;
  count: number;
  heaviest: Gap;
  /** Opens the picture of a side that has it. */
  touchpointId: string | undefined;
}

function lacksOf({ rows }: Comparison, gaps: Gap[], t: TFunction): Lack[] {
  const lacks = new Map<string, Lack>();
  for (const gap of gaps) {
    const row = rows.find(({ id }) => id === gap.rowId);
    const held = row && heldElsewhere(row, gap.side)?.touchpoint;
    const name = held ? nameOf(held, t) : t(`kinds.${gap.kind}`);
    const known = lacks.get(name);
    if (known) known.count++;
    else lacks.set(name, { name, count: 1, heaviest: gap, touchpointId: held?.id });
  }
  return [...lacks.values()];
}

function LackButton({ lack, onOpen }: { lack: Lack } & Pick<Props, 'onOpen'>) {
  const { t } = useTranslation();
  const { name, count, heaviest, touchpointId } = lack;
  const toRow = () => document.getElementById(rowAnchor(heaviest.rowId))?.scrollIntoView({ block: 'center' });
  return (
    <button
      type="button"
      className={styles.gap}
      title={`${t('compare.matrix.weight')} ${heaviest.weight.toFixed(2)}`}
      onClick={() => (touchpointId ? onOpen(touchpointId) : toRow())}
    >
      <KindIcon kind={heaviest.kind} size={16} />
      <bdi>{name}</bdi>
      {count > 1 && <span className="tt-mute tt-num">×{count}</span>}
    </button>
  );
}

/** Id of a row's element; hash routes leave no room for real anchors. */
export function rowAnchor(rowId: string): string {
  return `row-${rowId}`;
}
