import { Button, Switch } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, Gap, MatrixCell, MatrixRow } from '@/lib/model/comparison';
import { BrandDot } from '../parts/BrandDot';
import { Chip } from '../parts/Chip';
import { Empty } from '../parts/Empty';
import { KindIcon } from '../parts/KindIcon';
import styles from './Compare.module.css';
import { MatrixMark } from './MatrixMark';
import { huesOf } from './sides';
import { WeightButton } from './WeightButton';

interface Props {
  comparison: Comparison;
  onOpen: (touchpointId: string) => void;
}

/** Kind × brand, the heaviest gaps of the first side first. */
export function Matrix({ comparison, onOpen }: Props) {
  const { t } = useTranslation();
  const [isDiffering, setIsDiffering] = useState(false);
  const rows = sortedByGap(comparison).filter(({ row }) => !isDiffering || differs(row));
  return (
    <>
      <div className={styles.matrixBar}>
        <Legend />
        <Switch
          label={t('compare.onlyDiffers')}
          checked={isDiffering}
          onChange={(event) => setIsDiffering(event.currentTarget.checked)}
        />
      </div>
      {rows.length === 0 ? (
        <Empty
          icon={<IconEqual size={24} />}
          title={t('compare.same.title')}
          action={<Button onClick={() => setIsDiffering(false)}>{t('compare.same.show')}</Button>}
        >
          {t('compare.same.body')}
        </Empty>
      ) : (
        <div className={`tt-card ${styles.matrix}`}>
          <table aria-label={t('compare.tabs.matrix')}>
            <Head comparison={comparison} />
            <tbody>
              {rows.map(({ row, gap }) => (
                <Line key={row.kind} row={row} gap={gap} comparison={comparison} onOpen={onOpen} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Head({ comparison: { sides } }: Pick<Props, 'comparison'>) {
  const { t } = useTranslation();
  const hues = huesOf(sides);
  return (
    <thead>
      <tr>
        <th scope="col">{t('compare.matrix.touchpoint')}</th>
        {sides.map(({ brand, walk }, index) => (
          <th key={walk.id} scope="col">
            <BrandDot hue={hues[index] ?? 5} /> <bdi>{brand.name}</bdi>
          </th>
        ))}
        <th scope="col" title={t('compare.matrix.weightHint')}>
          {t('compare.matrix.weight')}
        </th>
      </tr>
    </thead>
  );
}

function Line({ row, gap, comparison, onOpen }: Props & { row: MatrixRow; gap: Gap | undefined }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        <span className={styles.kind}>
          <KindIcon kind={row.kind} />
          {t(`kinds.${row.kind}`)}
        </span>
      </th>
      {row.cells.map((cell, index) => (
        <td key={comparison.sides[index]?.walk.id}>
          <MatrixMark cell={cell} onOpen={onOpen} />
        </td>
      ))}
      <td className="tt-num">{gap && gap.weight > 0 && <WeightButton gap={gap} />}</td>
    </tr>
  );
}

const TONES = {
  used: 'good',
  seen: 'plain',
  sighted: 'plain',
  'not-found': 'bad',
  'not-looked': 'hatched',
} as const;

function Legend() {
  const { t } = useTranslation();
  return (
    <p className={styles.legend}>
      <span className="tt-hidden">{t('compare.matrix.legend')}: </span>
      {(['used', 'seen', 'sighted', 'not-found', 'not-looked'] as const).map((is) => (
        <Chip key={is} tone={TONES[is]}>
          {t(`compare.matrix.${is}`)}
        </Chip>
      ))}
    </p>
  );
}

/** Kinds with the first side's heaviest gap in them, heaviest first, then in stage order. */
function sortedByGap({ matrix, gaps }: Comparison): { row: MatrixRow; gap: Gap | undefined }[] {
  // Gaps come heaviest first.
  const gapIn = (row: MatrixRow) => gaps.find(({ side, kind }) => side === 0 && kind === row.kind);
  return matrix
    .map((row) => ({ row, gap: gapIn(row) }))
    .sort((a, b) => (b.gap?.weight ?? 0) - (a.gap?.weight ?? 0));
}

function differs({ cells }: MatrixRow): boolean {
  return new Set(cells.map(presence)).size > 1;
}

/** Used or only seen is a way of walking; the difference that counts is whether it is there. */
function presence({ is }: MatrixCell): string {
  return is === 'used' || is === 'seen' || is === 'sighted' ? 'there' : is;
}
