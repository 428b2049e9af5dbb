import { IconMoodSmile } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { feelingsOf, type StageFeeling } from '@/lib/compare/emotion';
import { emotionFigure } from '@/lib/compare/emotion-figure';
import type { Say } from '@/lib/compare/figure';
import type { Comparison, Side } from '@/lib/model/comparison';
import { Stage } from '@/lib/model/kind';
import { Drawing } from '../../parts/Drawing';
import { Empty } from '../../parts/Empty';
import { useWidth } from '../../parts/width';
import { Legend } from '../Legend';
import { OpenWalk } from '../OpenWalk';
import { huesOf } from '../sides';
import { ViewCard } from '../ViewCard';
import { FeelingTable } from './FeelingTable';

/** How each side felt, stage by stage. */
export function EmotionCurve({ comparison: { sides } }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { ref, width } = useWidth();
  const felt = useMemo(() => feelingsOf(sides), [sides]);
  const hues = huesOf(sides);
  const sum = felt.flat().reduce((count, { feelings }) => count + feelings.length, 0);
  if (sum === 0) return <NothingFelt sides={sides} />;
  return (
    <ViewCard title={t('compare.tabs.emotion')} hint={hintOf(felt)}>
      <Legend sides={sides} />
      <div ref={ref}>
        {width > 0 && (
          <Drawing
            figure={emotionFigure({ felt, hues }, t as Say, width)}
            hues={hues}
            label={t('emotion.label', { stages: Stage.options.length })}
          />
        )}
      </div>
      <FeelingTable sides={sides} felt={felt} />
    </ViewCard>
  );

  function hintOf(stages: StageFeeling[][]): string {
    const all = stages.flat().flatMap(({ feelings }) => feelings);
    const judged = all.filter(({ by }) => by === 'emotion').length;
    if (judged === all.length) return t('emotion.hint.emotion', { count: all.length });
    if (judged === 0) return t('emotion.hint.reaction', { count: all.length });
    return t('emotion.hint.mixed', { judged, count: all.length - judged });
  }
}

function NothingFelt({ sides }: { sides: Side[] }) {
  const { t } = useTranslation();
  return (
    <Empty
      icon={<IconMoodSmile size={24} />}
      title={t('emotion.empty.title')}
      action={<OpenWalk side={sides[0]} />}
    >
      {t('emotion.empty.body')}
    </Empty>
  );
}
