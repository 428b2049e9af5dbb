import { useTranslation } from 'react-i18next';
import type { Ranking } from '@/lib/model/gap';
import styles from './Compare.module.css';

/** Whether the order of the gaps can be trusted: it was tried again with every weight up to a third off. */
export function Steady({ ranking: { first, share, holds } }: { ranking: Ranking }) {
  const { t } = useTranslation();
  if (first < 2) return null;
  return (
    <p className={`tt-mute ${styles.strip}`}>
      {t(holds ? 'report.gaps.holds' : 'report.gaps.sways', { count: first, share: Math.round(share * 100) })}
    </p>
  );
}
