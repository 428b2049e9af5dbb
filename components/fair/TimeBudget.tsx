import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { timeTaken } from '@/lib/judge/fair';
import { openApp } from '@/lib/messages/tabs';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Walk } from '@/lib/model/walk';
import { db } from '@/lib/store/db';
import { readSettings } from '@/lib/store/settings';
import styles from './Fair.module.css';

interface Props {
  walk: Walk;
  chain: Touchpoint[];
}

/** How much of a competitor's people's time this walk has taken, and a gentle word when it is more than was meant. */
export function TimeBudget({ walk, chain }: Props) {
  const { t } = useTranslation();
  const waits = useLiveQuery(() => db.waits.where('walkId').equals(walk.id).toArray(), [walk.id]) ?? [];
  const settings = useLiveQuery(readSettings);
  const taken = timeTaken(chain, waits);
  if (!settings || taken.minutes === 0) return null;
  const budget = settings.budgetMinutes;
  const isOver = taken.minutes > budget;
  const list = taken.kinds.map(({ kind, minutes }) => `${t(`kinds.${kind}`)} ${minutes}`).join(', ');
  return (
    <p className={styles.budget} data-over={isOver || undefined} role={isOver ? 'status' : undefined}>
      <span title={t('judging.fair.spentHint', { list })}>
        {isOver
          ? t('judging.fair.over', { minutes: taken.minutes, budget })
          : `${t('judging.fair.budget')}: ${t('judging.fair.spent', { minutes: taken.minutes, budget })}`}
      </span>{' '}
      <button type="button" onClick={() => void openApp('/fair')}>
        {t('judging.fair.open')}
      </button>
    </p>
  );
}
