import { Tabs } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/model/comparison';
import { Empty } from '../parts/Empty';
import { ScoreTables } from '../score/ScoreTables';
import { frameOf } from '../viewer/frames';
import { Viewer } from '../viewer/Viewer';
import { Chains } from './Chains';
import { GapStrip } from './GapStrip';
import { Matrix } from './Matrix';
import { nothingWords } from './nothing';
import { isOverTime } from './over-time';
import { framesOf } from './sides';

/** The comparison as chains or as a matrix; both open the same viewer. */
export function Views({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<string | null>('chains');
  const [at, setAt] = useState<number>();
  const frames = useMemo(
    () =>
      framesOf(
        comparison,
        (row, side) => nothingWords(row, side, comparison.sides, t),
        isOverTime(comparison.sides),
      ),
    [comparison, t],
  );
  const open = (touchpointId: string) => setAt(frameOf(frames, touchpointId));
  if (comparison.rows.length === 0) {
    return (
      <Empty icon={<IconRoute size={24} />} title={t('compare.empty.title')}>
        {t('compare.empty.body')}
      </Empty>
    );
  }
  return (
    <>
      <GapStrip comparison={comparison} onOpen={open} />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List aria-label={t('compare.tabs.label')} mb="xs">
          <Tabs.Tab value="chains">{t('compare.tabs.chains')}</Tabs.Tab>
          <Tabs.Tab value="matrix">{t('compare.tabs.matrix')}</Tabs.Tab>
          <Tabs.Tab value="score">{t('judging.score.tab')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="chains">
          <Chains comparison={comparison} onOpen={open} />
        </Tabs.Panel>
        <Tabs.Panel value="matrix">
          <Matrix comparison={comparison} onOpen={open} />
        </Tabs.Panel>
        <Tabs.Panel value="score">
          <ScoreTables comparison={comparison} />
        </Tabs.Panel>
      </Tabs>
      <Viewer frames={frames} at={at} onGo={setAt} />
    </>
  );
}
