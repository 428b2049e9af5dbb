import { ActionIcon, Button, SegmentedControl, Slider } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipForwardFilled,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { axisOf } from '@/lib/compare/race-axis';
import { span } from '../../parts/time';
import styles from './Race.module.css';
import { type RaceReplay, SPEEDS, type Speed } from './use-replay';

/** Steps of the scrubber: fine enough for a pixel, coarse enough for an arrow key. */
const STEP = 0.005;

/** Plays the race again: play or pause, the speed, and a scrubber along the axis. */
export function Replay({ replay }: { replay: RaceReplay }) {
  const { t } = useTranslation();
  const { at, longest, isPlaying, isStepwise, speed } = replay;
  const { shareOf, msOf } = axisOf(longest);
  const Icon = isStepwise
    ? IconPlayerSkipForwardFilled
    : isPlaying
      ? IconPlayerPauseFilled
      : IconPlayerPlayFilled;
  const name = isStepwise ? t('race.step') : isPlaying ? t('race.pause') : t('race.play', { speed });
  return (
    <div className={styles.replay} data-html2canvas-ignore>
      <ActionIcon
        size="lg"
        variant="filled"
        aria-label={name}
        title={name}
        onClick={isPlaying ? replay.pause : replay.play}
      >
        <Icon size={18} aria-hidden />
      </ActionIcon>
      <Slider
        className={styles.scrubber ?? ''}
        thumbLabel={t('race.scrub')}
        min={0}
        max={shareOf(longest)}
        step={STEP}
        label={(share) => span(msOf(share), t)}
        value={shareOf(at ?? longest)}
        onChange={replay.scrub}
        thumbProps={{ 'aria-valuetext': span(at ?? longest, t) }}
      />
      <span className={`${styles.clock} tt-num`}>{at === undefined ? t('race.ended') : span(at, t)}</span>
      {!isStepwise && (
        <SegmentedControl
          size="xs"
          aria-label={t('race.speed')}
          value={String(speed)}
          onChange={(value) => replay.setSpeed(Number(value) as Speed)}
          data={SPEEDS.map((one) => ({ value: String(one), label: `×${one}` }))}
        />
      )}
      {at !== undefined && (
        <Button size="compact-sm" variant="subtle" color="ink" onClick={replay.leave}>
          {t('race.toEnd')}
        </Button>
      )}
    </div>
  );
}
