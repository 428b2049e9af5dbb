import { Button, SegmentedControl } from '@mantine/core';
import { IconEqual } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/model/comparison';
import { BrandDot } from '../parts/BrandDot';
import { Chip } from '../parts/Chip';
import { Empty } from '../parts/Empty';
import { KindIcon } from '../parts/KindIcon';
import { laneStyle } from './BrandCards';
import styles from './Compare.module.css';
import { MARK_TONES, MatrixMark } from './MatrixMark';
import { FILTERS, type Filter, type Line, linesOf, passes } from './matrix-lines';
import { huesOf } from './sides';
import { ViewCard } from './ViewCard';
import { WeightButton } from './WeightButton';

interface Props {
  comparison: Comparison;
  onOpen: (touchpointId: string) => void;
}

/** Kind × brand, the heaviest gaps of the first side first. */
export function Matrix({ comparison, onOpen }: Props) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>('all');
  const lines = linesOf(comparison).filter((line) => passes(line, filter));
  return (
    <ViewCard
      title={t('compare.tabs.matrix')}
      hint={<Legend />}
      tools={
        <SegmentedControl
          size="xs"
          aria-label={t('compare.matrix.filter.label')}
          value={filter}
          onChange={(value) => setFilter(FILTERS.find((one) => one === value) ?? 'all')}
          data={FILTERS.map((value) => ({ value, label: t(`compare.matrix.filter.${value}`) }))}
        />
      }
    >
      {lines.length === 0 ? (
        <Empty
          icon={<IconEqual size={24} />}
          title={filter === 'gaps' ? t('compare.same.noGap') : t('compare.same.title')}
          action={<Button onClick={() => setFilter('all')}>{t('compare.same.show')}</Button>}
        >
          {filter === 'gaps' ? t('compare.nothingMissing') : t('compare.same.body')}
        </Empty>
      ) : (
        <div className={styles.matrix} style={laneStyle(comparison.sides)}>
          <table aria-label={t('compare.tabs.matrix')}>
            <Head comparison={comparison} />
            <tbody>
              {lines.map((line) => (
                <LineOf key={line.row.kind} line={line} comparison={comparison} onOpen={onOpen} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ViewCard>
  );
}

function Head({ comparison: { sides } }: Pick<Props, 'comparison'>) {
  const { t } = useTranslation();
  const hues = huesOf(sides);
  return (
    <thead>
      <tr>
        <th scope="col">{t('compare.matrix.touchpoint')}</th>
        <th scope="col" className={styles.narrow} title={t('compare.matrix.weightHint')}>
          {t('compare.matrix.weight')}
        </th>
        {sides.map(({ brand, walk }, index) => (
          <th key={walk.id} scope="col">
            <BrandDot hue={hues[index] ?? 5} /> <bdi>{brand.name}</bdi>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function LineOf({ line: { row, gaps }, comparison, onOpen }: Props & { line: Line }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        <span className={styles.kind}>
          <KindIcon kind={row.kind} />
          {t(`kinds.${row.kind}`)}
        </span>
      </th>
      <td className="tt-num">{gaps[0] && <WeightButton gap={gaps[0]} />}</td>
      {row.cells.map((cell, index) => {
        const side = comparison.sides[index];
        if (!side) return null;
        const gap = comparison.gaps.find((one) => one.side === index && one.kind === row.kind);
        return (
          <td key={side.walk.id}>
            <MatrixMark
              cell={cell}
              side={side}
              kind={row.kind}
              gap={gap}
              canPlan={index === 0}
              onOpen={onOpen}
            />
          </td>
        );
      })}
    </tr>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <span className={styles.legend}>
      <span className="tt-hidden">{t('compare.matrix.legend')}: </span>
      {(['used', 'seen', 'sighted', 'worse', 'not-found', 'not-looked'] as const).map((is) => (
        <Chip key={is} tone={MARK_TONES[is]}>
          {t(`compare.matrix.${is}`)}
        </Chip>
      ))}
    </span>
  );
}
