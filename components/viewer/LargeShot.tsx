import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture, Shot } from '@/lib/model/shot';
import { usePixels } from '../parts/pixels';
import { boxStyle } from './redact-boxes';
import styles from './Viewer.module.css';

interface Props {
  picture: Extract<Picture, { is: 'taken' }>;
  of: string;
  /** 0 fits the whole picture into the pane; 1 is as wide as the pane. */
  zoom: number;
}

/** A picture at its full size, with a frame around the touchpoint itself. */
export function LargeShot({ picture, of, zoom }: Props) {
  const { t } = useTranslation();
  const loaded = usePixels(picture.shotId, 'full');
  if (loaded.is === 'gone' || loaded.is === 'damaged') {
    const reason = t(`app.picture.${loaded.is}`);
    return <p className={styles.nothing}>{t('app.picture.because', { reason })}</p>;
  }
  if (loaded.is === 'loading') return <p className={styles.nothing}>{t('app.loading')}</p>;
  const { shot } = loaded;
  return (
    <div className={styles.picture} style={sizeOf(shot, zoom)}>
      <img src={loaded.url} alt={t('app.picture.of', { name: of })} decoding="async" />
      {picture.box && (
        <span className={styles.box} style={boxStyle(picture.box, shot.viewport)} aria-hidden />
      )}
    </div>
  );
}

/** The pane is a size container, so its own width and height are 100cqw and 100cqh. */
function sizeOf(shot: Shot, zoom: number): CSSProperties {
  const ratio = shot.width / shot.height;
  return {
    aspectRatio: `${shot.width} / ${shot.height}`,
    width: zoom === 0 ? `min(100cqw, calc(100cqh * ${ratio.toFixed(4)}))` : `calc(100cqw * ${zoom})`,
  };
}
