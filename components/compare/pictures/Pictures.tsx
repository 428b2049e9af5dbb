import { Select } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '@/lib/model/comparison';
import { Empty } from '../../parts/Empty';
import { KindIcon } from '../../parts/KindIcon';
import { nameOf } from '../../parts/names';
import type { Frame, MomentOfPicture } from '../../viewer/frames';
import { MomentSwitch } from '../../viewer/MomentSwitch';
import { Steps } from '../../viewer/Steps';
import { useZoom, ZOOMS, ZoomTools } from '../../viewer/Zoom';
import { ViewCard } from '../ViewCard';
import { Filmstrip } from './Filmstrip';
import { MODES, type Mode, ModeSwitch } from './ModeSwitch';
import styles from './Pictures.module.css';
import { SideBySide } from './SideBySide';
import { Stacked } from './Stacked';

interface Props {
  sides: Side[];
  /** The moments of the comparison, in the order of its rows. */
  frames: Frame[];
}

/** The pictures of a touchpoint: side by side, or two laid on one another behind a slider, half through, or in turn. */
export function Pictures({ sides, frames }: Props) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const [mode, setMode] = useState<Mode>('side');
  const [moment, setMoment] = useState<MomentOfPicture>('before');
  const [rival, setRival] = useState(1);
  const zoom = useZoom();
  const place = Math.min(at, frames.length - 1);
  const frame = frames[place];
  const go = (to: number) => setAt(Math.min(frames.length - 1, Math.max(0, to)));
  useHotkeys([
    ['j', () => go(place + 1)],
    ['k', () => go(place - 1)],
    ...MODES.map((one, index): [string, () => void] => [String(index + 1), () => setMode(one)]),
  ]);
  if (!frame) {
    return (
      <Empty icon={<IconPhotoOff size={24} />} title={t('pictures.empty')}>
        {t('compare.empty.body')}
      </Empty>
    );
  }
  const [top, under] = [frame.panes[0], frame.panes[rival] ?? frame.panes[1]];
  const named = frame.panes.find((pane) => pane.touchpoint)?.touchpoint;
  return (
    <ViewCard
      title={named ? nameOf(named, t) : t('compare.tabs.pictures')}
      hint={t('pictures.keys')}
      tools={
        <>
          <ModeSwitch mode={mode} onChange={setMode} />
          {mode !== 'side' && sides.length > 2 && (
            <Select
              size="xs"
              aria-label={t('pictures.against')}
              allowDeselect={false}
              value={String(rival)}
              onChange={(value) => setRival(Number(value))}
              data={sides
                .slice(1)
                .map(({ brand }, index) => ({ value: String(index + 1), label: brand.name }))}
            />
          )}
          <MomentSwitch frame={frame} moment={moment} onChange={setMoment} />
          <ZoomTools zoom={zoom} />
          <Steps at={place} of={frames.length} onGo={go} />
        </>
      }
    >
      <div className={styles.place}>
        {frame.kind && <KindIcon kind={frame.kind} size={16} />}
        <span className="tt-num" aria-live="polite">
          {t('pictures.place', { n: place + 1, of: frames.length })}
        </span>
      </div>
      {mode === 'side' || !top || !under ? (
        <SideBySide frame={frame} moment={moment} zoom={ZOOMS[zoom.level] ?? 0} />
      ) : (
        <Stacked
          key={`${frame.id} ${rival}`}
          mode={mode}
          frame={frame}
          top={top}
          under={under}
          moment={moment}
          zoom={ZOOMS[zoom.level] ?? 0}
        />
      )}
      <Filmstrip frames={frames} at={place} onGo={go} />
    </ViewCard>
  );
}
