import { Button, Slider } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSwitchHorizontal } from '@tabler/icons-react';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandDot } from '../../parts/BrandDot';
import { nameOf } from '../../parts/names';
import { type MomentOfPicture, type Pane, pictureAt } from '../../viewer/frames';
import { LargeShot } from '../../viewer/LargeShot';
import type { Mode } from './ModeSwitch';
import styles from './Pictures.module.css';

interface Props {
  mode: Exclude<Mode, 'side'>;
  top: Pane;
  under: Pane;
  moment: MomentOfPicture;
  zoom: number;
}

/** Two pictures on one another, both as wide as the stage and from their upper edge. */
export function Stacked({ mode, top, under, moment, zoom }: Props) {
  const { t } = useTranslation();
  const [share, setShare] = useState(50);
  const [isUnder, setUnder] = useState(false);
  const flip = () => setUnder((before) => !before);
  useHotkeys([['f', flip]]);
  const missing = [top, under].find((pane) => pictureOf(pane, moment)?.is !== 'taken');
  if (missing) return <p className={styles.missing}>{whyMissing(missing)}</p>;
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

  function whyMissing(pane: Pane): string {
    const picture = pictureOf(pane, moment);
    if (!picture) return `${pane.brand}: ${pane.nothing ?? t('viewer.nothing')}`;
    const reason = picture.is === 'none' ? t(`noPicture.${picture.reason}`) : t('app.picture.pending');
    return `${pane.brand}: ${t('app.picture.because', { reason })}`;
  }
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

const pictureOf = ({ touchpoint }: Pane, moment: MomentOfPicture) =>
  touchpoint && pictureAt(touchpoint, moment);

function Whose({ pane, isFaint }: { pane: Pane; isFaint: boolean }) {
  return (
    <span className={styles.brand} data-faint={isFaint || undefined}>
      <BrandDot hue={pane.hue} /> <bdi>{pane.brand}</bdi>
    </span>
  );
}
