import { Button, Slider } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSwitchHorizontal } from '@tabler/icons-react';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandDot } from '../../parts/BrandDot';
import { nameOf } from '../../parts/names';
import { type Frame, type MomentOfPicture, type Pane, pictureOf } from '../../viewer/frames';
import { LargeShot } from '../../viewer/LargeShot';
import type { Mode } from './ModeSwitch';
import styles from './Pictures.module.css';
import { SideBySide } from './SideBySide';

interface Props {
  mode: Exclude<Mode, 'side'>;
  frame: Frame;
  top: Pane;
  under: Pane;
  moment: MomentOfPicture;
  zoom: number;
}

/** Two pictures on one another; where one of them is missing, the other one beside the reason. */
export function Stacked({ frame, ...rest }: Props) {
  const { t } = useTranslation();
  const { top, under, moment, zoom } = rest;
  const panes = [top, under];
  if (panes.every((pane) => pictureOf(pane, moment)?.is === 'taken')) return <Laid {...rest} />;
  return (
    <>
      <p className={styles.notBoth}>{t('pictures.notBoth')}</p>
      <SideBySide frame={{ ...frame, panes }} moment={moment} zoom={zoom} />
    </>
  );
}

/** Both as wide as the stage and from their upper edge. */
function Laid({ mode, top, under, moment, zoom }: Omit<Props, 'frame'>) {
  const { t } = useTranslation();
  const [share, setShare] = useState(50);
  const [isUnder, setUnder] = useState(false);
  const flip = () => setUnder((before) => !before);
  useHotkeys([['f', flip]]);
  const shown: CSSProperties =
    mode === 'slider'
      ? { clipPath: `inset(0 ${100 - share}% 0 0)` }
      : { opacity: mode === 'overlay' ? share / 100 : isUnder ? 0 : 1 };
  return (
    <>
      <div className={styles.whose}>
        <Whose pane={top} isFaint={mode === 'flip' && isUnder} />
        {mode === 'flip' ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconSwitchHorizontal size={14} aria-hidden />}
            onClick={flip}
          >
            {t('pictures.flip', { name: (isUnder ? top : under).brand })}
          </Button>
        ) : (
          <Slider
            className={styles.slider ?? ''}
            thumbLabel={t(`pictures.share.${mode}`, { name: top.brand })}
            label={(value) => `${value} %`}
            value={share}
            onChange={setShare}
          />
        )}
        <Whose pane={under} isFaint={mode === 'flip' && !isUnder} />
      </div>
      <section
        className={styles.stage}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('pictures.stage', { top: top.brand, under: under.brand })}
      >
        <div className={styles.stack}>
          <Layer pane={under} moment={moment} zoom={zoom} />
          <div className={styles.over} style={shown} data-hue={top.hue}>
            <Layer pane={top} moment={moment} zoom={zoom} />
          </div>
        </div>
      </section>
    </>
  );
}

function Layer({ pane, moment, zoom }: { pane: Pane } & Pick<Props, 'moment' | 'zoom'>) {
  const { t } = useTranslation();
  const picture = pictureOf(pane, moment);
  if (picture?.is !== 'taken' || !pane.touchpoint) return null;
  return (
    <div data-hue={pane.hue}>
      <LargeShot picture={picture} of={`${pane.brand}: ${nameOf(pane.touchpoint, t)}`} zoom={zoom} />
    </div>
  );
}

function Whose({ pane, isFaint }: { pane: Pane; isFaint: boolean }) {
  return (
    <span className={styles.brand} data-faint={isFaint || undefined}>
      <BrandDot hue={pane.hue} /> <bdi>{pane.brand}</bdi>
    </span>
  );
}
