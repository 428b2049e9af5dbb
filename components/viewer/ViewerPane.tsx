import type { UIEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandDot } from '../parts/BrandDot';
import { Marks } from '../parts/Marks';
import { nameOf, wordsOf } from '../parts/names';
import { type MomentOfPicture, type Pane, pictureAt } from './frames';
import { LargeShot } from './LargeShot';
import styles from './Viewer.module.css';

interface Props {
  pane: Pane;
  moment: MomentOfPicture;
  zoom: number;
  join: (element: HTMLElement | null) => (() => void) | undefined;
  follow: (event: UIEvent<HTMLElement>) => void;
}

/** One side of the viewer: whose it is, its picture, its marks. */
export function ViewerPane({ pane, moment, zoom, join, follow }: Props) {
  const { t } = useTranslation();
  const { touchpoint } = pane;
  const words = touchpoint && wordsOf(touchpoint, t);
  return (
    <figure className={styles.pane} data-hue={pane.hue}>
      <figcaption className={styles.caption}>
        <span className={styles.brand}>
          <BrandDot hue={pane.hue} /> <bdi>{pane.brand}</bdi>
        </span>
        {words && (
          <span className={styles.words} dir="auto">
            {words}
          </span>
        )}
        {touchpoint && <Marks touchpoint={touchpoint} />}
      </figcaption>
      <section
        className={styles.scroll}
        ref={join}
        onScroll={follow}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('viewer.pane', { brand: pane.brand })}
      >
        <Content pane={pane} moment={moment} zoom={zoom} />
      </section>
    </figure>
  );
}

function Content({ pane, moment, zoom }: Pick<Props, 'pane' | 'moment' | 'zoom'>) {
  const { t } = useTranslation();
  if (!pane.touchpoint) return <p className={styles.nothing}>{pane.nothing ?? t('viewer.nothing')}</p>;
  const picture = pictureAt(pane.touchpoint, moment);
  if (picture.is === 'taken') {
    return <LargeShot picture={picture} of={nameOf(pane.touchpoint, t)} zoom={zoom} />;
  }
  const reason =
    picture.is === 'pending'
      ? t('app.picture.pending')
      : t('app.picture.because', { reason: t(`noPicture.${picture.reason}`) });
  return <p className={styles.nothing}>{reason}</p>;
}
