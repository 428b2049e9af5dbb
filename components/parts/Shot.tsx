import { IconPhotoOff } from '@tabler/icons-react';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '@/lib/model/shot';
import type { Box } from '@/lib/model/sighting';
import { boxStyle, cropAround, pictureStyle } from './crop';
import { type Loaded, useCut, usePixels } from './pixels';
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
  const frame = useRef<HTMLElement>(null);
  const reason = useReason(picture, loaded);
  if (reason) return <Blank reason={reason} size={size} />;
  const box = picture.is === 'taken' ? picture.box : undefined;
  const image = loaded.is === 'here' && (
    <Thumbnail
      loaded={loaded}
      box={box}
      frame={frame}
      alt={onOpen ? '' : t('app.picture.of', { name: of })}
    />
  );
  if (!onOpen)
    return (
      <span ref={frame as RefObject<HTMLSpanElement | null>} className={styles.frame}>
        {image}
      </span>
    );
  return (
    <button
      ref={frame as RefObject<HTMLButtonElement | null>}
      type="button"
      className={styles.frame}
      onClick={onOpen}
      aria-label={t('app.picture.open', { name: of })}
    >
      {image}
    </button>
  );
}

interface ThumbnailProps {
  loaded: Extract<Loaded, { is: 'here' }>;
  box: Box | undefined;
  frame: RefObject<HTMLElement | null>;
  alt: string;
}

/** The element with its surroundings, from the thumbnail at once and sharp a moment later; of a page without one, its head. */
function Thumbnail({ loaded: { url, shot }, box, frame, alt }: ThumbnailProps) {
  const crop = cropAround(box, shot.viewport);
  const cut = useCut(shot, box, frame);
  return (
    <>
      <img
        className={styles.image}
        src={cut?.url ?? url}
        alt={alt}
        style={cut ? FILLING : pictureStyle(crop)}
        decoding="async"
      />
      {box && <span className={styles.box} style={boxStyle(box, shot.viewport, crop)} aria-hidden />}
    </>
  );
}

const FILLING = pictureStyle({ x: 0, y: 0, width: 1, height: 1 });

function useReason(picture: Picture, loaded: Loaded): string | undefined {
  const { t } = useTranslation();
  if (picture.is === 'pending') return t('app.picture.pending');
  if (picture.is === 'none') return t('app.picture.because', { reason: t(`noPicture.${picture.reason}`) });
  if (loaded.is !== 'gone' && loaded.is !== 'damaged') return undefined;
  return t('app.picture.because', { reason: t(`app.picture.${loaded.is}`) });
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
