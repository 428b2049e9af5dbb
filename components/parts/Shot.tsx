import { IconPhotoOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '@/lib/model/shot';
import { usePixels } from './pixels';
import styles from './Shot.module.css';

interface Props {
  picture: Picture;
  /** What it is a picture of, for readers. */
  of: string;
  /** Makes it a button that opens the picture large. */
  onOpen?: (() => void) | undefined;
  /** "row" is the small one of lists, where a reason has no room and waits for the hover. */
  size?: 'card' | 'row';
}

/** A thumbnail, or the reason why there is none. Fills the width it is given, in the shape of a page. */
export function Shot({ picture, of, onOpen, size = 'card' }: Props) {
  const { t } = useTranslation();
  const loaded = usePixels(picture.is === 'taken' ? picture.shotId : undefined, 'thumb');
  const reason = useReason(picture, loaded.is === 'gone');
  if (reason) return <Blank reason={reason} size={size} />;
  const image = (
    <img
      className={styles.image}
      src={loaded.is === 'here' ? loaded.url : undefined}
      alt={onOpen ? '' : t('app.picture.of', { name: of })}
      hidden={loaded.is !== 'here'}
      decoding="async"
    />
  );
  if (!onOpen) return <span className={styles.frame}>{image}</span>;
  return (
    <button
      type="button"
      className={styles.frame}
      onClick={onOpen}
      aria-label={t('app.picture.open', { name: of })}
    >
      {image}
    </button>
  );
}

function useReason(picture: Picture, isGone: boolean): string | undefined {
  const { t } = useTranslation();
  if (picture.is === 'pending') return t('app.picture.pending');
  if (picture.is === 'none') return t('app.picture.because', { reason: t(`noPicture.${picture.reason}`) });
  return isGone ? t('app.picture.because', { reason: t('app.picture.gone') }) : undefined;
}

function Blank({ reason, size }: { reason: string; size: 'card' | 'row' }) {
  return (
    <span className={`${styles.frame} ${styles.blank}`} title={reason}>
      <IconPhotoOff size={size === 'card' ? 18 : 12} stroke={1.5} aria-hidden />
      {size === 'card' ? (
        <span className={styles.reason}>{reason}</span>
      ) : (
        <span className="tt-hidden">{reason}</span>
      )}
    </span>
  );
}
