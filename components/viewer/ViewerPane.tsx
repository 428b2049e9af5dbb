import { IconDownload, IconEraser } from '@tabler/icons-react';
import type { UIEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '@/lib/model/shot';
import { BrandDot } from '../parts/BrandDot';
import { Marks } from '../parts/Marks';
import { nameOf, wordsOf } from '../parts/names';
import { complain } from '../parts/perform';
import { savePicture } from '../parts/save-picture';
import { Tool } from '../parts/Tool';
import { type MomentOfPicture, type Pane, pictureOf } from './frames';
import { LargeShot } from './LargeShot';
import { ShotFacts } from './ShotFacts';
import styles from './Viewer.module.css';

interface Props {
  pane: Pane;
  moment: MomentOfPicture;
  zoom: number;
  join: (element: HTMLElement | null) => (() => void) | undefined;
  follow: (event: UIEvent<HTMLElement>) => void;
  /** Opens a picture to be painted over; absent where pictures are only looked at. */
  onRedact?: (shotId: string, of: string) => void;
}

/** One side of the viewer: whose it is, its picture, its marks. */
export function ViewerPane({ pane, moment, zoom, join, follow, onRedact }: Props) {
  const { t } = useTranslation();
  const { touchpoint } = pane;
  const words = touchpoint && wordsOf(touchpoint, t);
  const picture = pictureOf(pane, moment);
  const shotId = picture?.is === 'taken' ? picture.shotId : undefined;
  const name = touchpoint ? nameOf(touchpoint, t) : (pane.page?.title ?? '');
  const save = async (id: string) => {
    const isSaved = await savePicture(id, [pane.brand, name]).catch(() => false);
    if (!isSaved) complain(t('viewer.save.failed'));
  };
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
        {shotId && (
          <span className={styles.redact}>
            <Tool
              label={t('viewer.save.save')}
              of={pane.brand}
              icon={IconDownload}
              onClick={() => void save(shotId)}
            />
            {onRedact && (
              <Tool
                label={t('viewer.redact.open')}
                of={pane.brand}
                icon={IconEraser}
                onClick={() => onRedact(shotId, name)}
              />
            )}
          </span>
        )}
      </figcaption>
      <section
        className={styles.scroll}
        ref={join}
        onScroll={follow}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('viewer.pane', { brand: pane.brand })}
      >
        <Content nothing={pane.nothing} picture={picture} of={name} zoom={zoom} />
      </section>
      {shotId && <ShotFacts shotId={shotId} />}
    </figure>
  );
}

interface ContentProps {
  nothing: string | undefined;
  picture: Picture | undefined;
  of: string;
  zoom: number;
}

function Content({ nothing, picture, of, zoom }: ContentProps) {
  const { t } = useTranslation();
  if (!picture) return <p className={styles.nothing}>{nothing ?? t('viewer.nothing')}</p>;
  if (picture.is === 'taken') return <LargeShot picture={picture} of={of} zoom={zoom} />;
  const reason =
    picture.is === 'pending'
      ? t('app.picture.pending')
      : t('app.picture.because', { reason: t(`noPicture.${picture.reason}`) });
  return <p className={styles.nothing}>{reason}</p>;
}
