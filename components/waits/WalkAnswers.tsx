import { useTranslation } from 'react-i18next';
import type { Hue } from '@/lib/compare/brand-marks';
import type { Side } from '@/lib/model/comparison';
import { isWaiting } from '@/lib/model/wait';
import { HoursButton } from '../hours/HoursButton';
import styles from './Answers.module.css';
import { useNow } from './useNow';
import { WaitRow } from './WaitRow';

/** What was asked on a walk and what came of it; still to be answered, described and put right here. */
export function WalkAnswers({ side, hue }: { side: Side; hue: Hue }) {
  const { t } = useTranslation();
  const now = useNow(side.waits.some(isWaiting));
  if (side.waits.length === 0) return null;
  return (
    <section className={styles.walk} aria-label={t('waits.answers.title')}>
      <div className={styles.head}>
        <h2>{t('waits.answers.title')}</h2>
        <HoursButton brand={side.brand} />
      </div>
      <ul className={styles.grid}>
        {side.waits.flatMap((wait) => {
          const touchpoint = side.touchpoints.find(({ id }) => id === wait.touchpointId);
          if (!touchpoint) return [];
          const waiting = { wait, touchpoint, brand: side.brand };
          return [<WaitRow key={wait.id} waiting={waiting} hue={hue} now={now} />];
        })}
      </ul>
    </section>
  );
}
