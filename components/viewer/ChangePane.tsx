import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numbersIn } from '@/lib/report/numbers';
import { pixelsOf } from '@/lib/store/shots';
import type { Compared } from './frames';
import { type Change, changeBetween } from './picture-change';
import styles from './Viewer.module.css';

/** Between two walks of one site: what of the picture changed, marked in red, and how much that is. */
export function ChangePane({ compared }: { compared: Compared }) {
  const { t, i18n } = useTranslation();
  const found = useChange(compared);
  const percent = numbersIn(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <figure className={styles.pane}>
      <figcaption className={styles.caption} aria-live="polite">
        <b>{t('overTime.pictureTitle')}</b>
        {typeof found === 'object' && (
          <span>
            {found.share === 0
              ? t('overTime.pictureSame')
              : t('overTime.pictureChanged', { share: percent(found.share) })}
          </span>
        )}
      </figcaption>
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('overTime.pictureTitle')}
      >
        {found === 'loading' && <p className={styles.nothing}>{t('app.loading')}</p>}
        {found === 'failed' && <p className={styles.nothing}>{t('overTime.pictureFailed')}</p>}
        {typeof found === 'object' && <Marked change={found} />}
      </section>
    </figure>
  );
}

function Marked({ change: { marked, width, height } }: { change: Change }) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => canvas.current?.getContext('2d')?.putImageData(marked, 0, 0), [marked]);
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      role="img"
      aria-label={t('overTime.pictureMarked')}
      style={{ display: 'block', width: '100%', height: 'auto' }}
    />
  );
}

/** Worked out anew for each pair; an answer that comes after the reader went on is thrown away. */
function useChange({ before, after }: Compared): Change | 'loading' | 'failed' {
  const [found, setFound] = useState<Change | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let isLeft = false;
    setFound('loading');
    read({ before, after })
      .then((change) => !isLeft && setFound(change))
      .catch(() => !isLeft && setFound('failed'));
    return () => {
      isLeft = true;
    };
  }, [before, after]);
  return found;
}

async function read({ before, after }: Compared): Promise<Change | 'failed'> {
  const [then, now] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  return then && now ? changeBetween(then.full, now.full) : 'failed';
}
