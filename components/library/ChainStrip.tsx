import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { KindIcon } from '../parts/KindIcon';
import { nameOf } from '../parts/names';
import { Shot } from '../parts/Shot';
import styles from './Library.module.css';

/** Thumbnails that fit the column. */
const SHOWN = 4;

/** The first links of a chain as small pictures; a link without one shows the icon of its kind. */
export function ChainStrip({ touchpoints }: { touchpoints: Touchpoint[] }) {
  const { t } = useTranslation();
  const rest = touchpoints.length - SHOWN;
  return (
    <div className={styles.strip}>
      {touchpoints.slice(0, SHOWN).map((touchpoint) => (
        <span key={touchpoint.id} className={styles.link} title={nameOf(touchpoint, t)}>
          {touchpoint.before.is === 'taken' ? (
            <Shot picture={touchpoint.before} of={nameOf(touchpoint, t)} size="row" />
          ) : (
            <span className={styles.icon}>
              <KindIcon kind={touchpoint.kind} size={15} />
              <span className="tt-hidden">{nameOf(touchpoint, t)}</span>
            </span>
          )}
        </span>
      ))}
      {rest > 0 && <span className="tt-mute tt-num">{t('library.more', { count: rest })}</span>}
    </div>
  );
}
