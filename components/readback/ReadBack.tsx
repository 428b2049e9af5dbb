import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { compare } from '@/lib/compare';
import { type Hue, huesOfBrands } from '@/lib/compare/brand-marks';
import type { Side } from '@/lib/model/comparison';
import { listBrands } from '@/lib/store/brands';
import { readSide } from '@/lib/store/walks';
import { useAsked } from '../hash';
import { Empty } from '../parts/Empty';
import { Loading } from '../parts/Loading';
import { useScorecards } from '../score/useScorecards';
import { WalkScore } from '../score/WalkScore';
import { type Frame, frameOf } from '../viewer/frames';
import { Viewer } from '../viewer/Viewer';
import { WalkAnswers } from '../waits/WalkAnswers';
import styles from './ReadBack.module.css';
import { StationView } from './StationView';
import { stationsOf } from './stations';
import { WalkHeader } from './WalkHeader';

/** One walk from first to last touchpoint, to read, judge and put right. */
export function ReadBack({ walkId }: { walkId: string }) {
  const { t } = useTranslation();
  const found = useLiveQuery(async () => {
    const [side, brands] = await Promise.all([readSide(walkId), listBrands()]);
    return { side, hue: (side && huesOfBrands(brands).get(side.brand.id)) ?? 0 };
  }, [walkId]);
  if (!found) return <Loading rows={5} height={88} />;
  if (!found.side || found.side.walk.deletedAt !== undefined) {
    return (
      <Empty
        isScreen
        icon={<IconRoute size={24} />}
        title={t('problems.no-such-walk')}
        action={
          <Button component={Link} href="/">
            {t('app.backToLibrary')}
          </Button>
        }
      >
        {t('app.notThereHint')}
      </Empty>
    );
  }
  return <Chain side={found.side} hue={found.hue} />;
}

function Chain({ side, hue }: { side: Side; hue: Hue }) {
  const { t } = useTranslation();
  const { touchpoints } = side;
  const [at, setAt] = useState<number>();
  const [page, setPage] = useState<{ shotId: string; title: string }>();
  const [seriesId, setSeriesId] = useState<string>();
  const scorecards = useScorecards();
  const scorecard = scorecards?.all.find((one) => one.seriesId === seriesId) ?? scorecards?.inUse;
  const report = useMemo(() => compare([side], { scorecard }), [side, scorecard]);
  const [score] = report.score.sides;
  const frames = touchpoints.map(
    (touchpoint): Frame => ({
      id: touchpoint.id,
      kind: touchpoint.kind,
      panes: [{ hue, brand: side.brand.name, touchpoint }],
    }),
  );
  useAskedTouchpoint(frames, setAt);
  return (
    <div data-hue={hue}>
      <WalkHeader side={side} report={report} />
      <WalkAnswers side={side} hue={hue} />
      {scorecards && scorecard && score && touchpoints.length > 0 && (
        <WalkScore
          side={side}
          score={score}
          scorecard={scorecard}
          scorecards={scorecards.all}
          onScorecard={setSeriesId}
        />
      )}
      {touchpoints.length === 0 && (
        <Empty icon={<IconRoute size={24} />} title={t('readBack.empty.title')}>
          {t('readBack.empty.body')}
        </Empty>
      )}
      <ol className={styles.stations} aria-label={t('readBack.chain')}>
        {stationsOf(side).map((station) => (
          <StationView
            key={station.touchpoints[0]?.id ?? station.stop?.id}
            station={station}
            side={side}
            onOpen={(id) => setAt(frameOf(frames, id))}
            onOpenPage={(shotId, title) => setPage({ shotId, title })}
          />
        ))}
      </ol>
      <Viewer frames={frames} at={at} onGo={setAt} />
      <Viewer
        frames={page ? [{ id: page.shotId, panes: [{ hue, brand: side.brand.name, page }] }] : []}
        at={page && 0}
        onGo={(to) => to === undefined && setPage(undefined)}
      />
    </div>
  );
}

/** Opens the touchpoint that the address asks for, once. */
function useAskedTouchpoint(frames: Frame[], open: (at: number) => void): void {
  const asked = useAsked('touchpoint');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address asks again, not a new picture
  useEffect(() => {
    const isThere = frames.some(({ id }) => id === asked);
    if (asked && isThere) open(frameOf(frames, asked));
  }, [asked]);
}
