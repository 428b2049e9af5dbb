import { SegmentedControl } from '@mantine/core';
import { IconStopwatch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Say } from '@/lib/compare/figure';
import { type RaceTime, raceOf } from '@/lib/compare/race';
import { raceFigure } from '@/lib/compare/race-figure';
import type { Comparison } from '@/lib/model/comparison';
import { Drawing } from '../../parts/Drawing';
import { Empty } from '../../parts/Empty';
import { span } from '../../parts/time';
import { useWidth } from '../../parts/width';
import { Legend } from '../Legend';
import { OpenWalk } from '../OpenWalk';
import { huesOf } from '../sides';
import { ViewCard } from '../ViewCard';
import { Replay } from './Replay';
import { useReplay } from './use-replay';

/** Who answered first: all requests of all sides on one time axis, to be run again. */
export function ResponseRace({ comparison: { sides } }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { ref, width } = useWidth();
  const [time, setTime] = useState<RaceTime>('ms');
  const [now] = useState(Date.now);
  const race = useMemo(() => raceOf(sides, now, time), [sides, now, time]);
  const replay = useReplay(race);
  const hasHours = sides.some(({ brand }) => brand.hours);
  if (race.groups.length === 0) {
    return (
      <Empty
        icon={<IconStopwatch size={24} />}
        title={t('race.empty.title')}
        action={<OpenWalk side={sides[0]} />}
      >
        {t('race.empty.body')}
      </Empty>
    );
  }
  const words = {
    say: t as Say,
    names: sides.map(({ brand }) => brand.name),
    span: (ms: number) => span(ms, t),
  };
  const hours = hasHours && (
    <SegmentedControl
      size="xs"
      aria-label={t('race.time.label')}
      value={time}
      onChange={(value) => setTime(value === 'workingMs' ? 'workingMs' : 'ms')}
      data={[
        { value: 'ms', label: t('race.time.ms') },
        { value: 'workingMs', label: t('race.time.workingMs') },
      ]}
    />
  );
  return (
    <ViewCard title={t('compare.tabs.race')} hint={t('race.hint')} tools={hours}>
      <Legend sides={sides} />
      <div ref={ref}>
        {width > 0 && (
          <Drawing
            figure={raceFigure(race, words, width, replay.at)}
            hues={huesOf(sides)}
            label={t('race.label', { count: race.groups.reduce((sum, { laps }) => sum + laps.length, 0) })}
          />
        )}
      </div>
      <Replay replay={replay} />
    </ViewCard>
  );
}
