import { Tabs } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOverTime } from '@/lib/compare/over-time';
import type { Comparison } from '@/lib/model/comparison';
import { PlannedProvider } from '../actions/planned';
import { putAsked, useAsked } from '../hash';
import { Empty } from '../parts/Empty';
import { ScoreTables } from '../score/ScoreTables';
import { type Frame, frameOf } from '../viewer/frames';
import { Viewer } from '../viewer/Viewer';
import { Chains, type ChainsHandle } from './Chains';
import { ChangeStrip } from './ChangeStrip';
import { PictureChangesProvider } from './changed/PictureChanges';
import { EmotionCurve } from './emotion/EmotionCurve';
import { FactSheet } from './facts/FactSheet';
import { GapStrip } from './GapStrip';
import { Matrix } from './Matrix';
import { nothingWords } from './nothing';
import { Pictures } from './pictures/Pictures';
import { ActionPlan } from './plan/ActionPlan';
import { ResponseRace } from './race/ResponseRace';
import { framesOf } from './sides';

const VIEWS = ['chains', 'matrix', 'emotion', 'race', 'pictures', 'facts', 'score', 'plan'] as const;
type View = (typeof VIEWS)[number];

/** The ways to look at a comparison. The address says which one, so that a reload and a link keep it. */
export function Views({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const [view, setView] = useView();
  const [at, setAt] = useState<number>();
  const chains = useRef<ChainsHandle>(null);
  const frames = useMemo(
    () =>
      framesOf(
        comparison,
        (row, side) => nothingWords(row, side, comparison.sides, t),
        isOverTime(comparison.sides),
      ),
    [comparison, t],
  );
  const open = useCallback((touchpointId: string) => setAt(frameOf(frames, touchpointId)), [frames]);
  if (comparison.rows.length === 0) {
    return (
      <Empty icon={<IconRoute size={24} />} title={t('compare.empty.title')}>
        {t('compare.empty.body')}
      </Empty>
    );
  }
  const panels = panelsOf(comparison, open, frames, chains);
  return (
    <Around comparison={comparison}>
      {isOverTime(comparison.sides) ? (
        <ChangeStrip comparison={comparison} onOpen={open} />
      ) : (
        <GapStrip comparison={comparison} onOpen={open} onRow={(rowId) => chains.current?.toRow(rowId)} />
      )}
      <Tabs
        value={view}
        onChange={(value) => setView(VIEWS.find((one) => one === value))}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('compare.tabs.label')}>
          {VIEWS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {one === 'score' ? t('judging.score.tab') : t(`compare.tabs.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {VIEWS.map((one) => (
          <Tabs.Panel key={one} value={one} pt="xs">
            {panels[one]}
          </Tabs.Panel>
        ))}
      </Tabs>
      <Viewer frames={frames} at={at} onGo={setAt} />
    </Around>
  );
}

/** What the views share: the plan of the first side's brand, and what became of the pictures of one site. */
function Around({ comparison, children }: { comparison: Comparison; children: ReactNode }) {
  return (
    <PlannedProvider comparison={comparison}>
      <PictureChangesProvider comparison={comparison}>{children}</PictureChangesProvider>
    </PlannedProvider>
  );
}

function panelsOf(
  comparison: Comparison,
  open: (touchpointId: string) => void,
  frames: Frame[],
  chains: React.RefObject<ChainsHandle | null>,
): Record<View, ReactNode> {
  return {
    chains: <Chains comparison={comparison} onOpen={open} handle={chains} />,
    matrix: <Matrix comparison={comparison} onOpen={open} />,
    emotion: <EmotionCurve comparison={comparison} />,
    race: <ResponseRace comparison={comparison} />,
    pictures: <Pictures sides={comparison.sides} frames={frames} />,
    facts: <FactSheet comparison={comparison} />,
    score: <ScoreTables comparison={comparison} />,
    plan: <ActionPlan comparison={comparison} />,
  };
}

function useView(): [View, (view: View | undefined) => void] {
  const asked = useAsked('view');
  const view = VIEWS.find((one) => one === asked) ?? 'chains';
  return [view, (next = 'chains') => putAsked('view', next)];
}
