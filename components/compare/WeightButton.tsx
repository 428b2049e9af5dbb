import { Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Gap } from '@/lib/model/gap';
import { weightLines } from '@/lib/report';
import { useWords } from '../score/useWords';
import styles from './Weight.module.css';

/** The weight of a gap; pressed, it shows how it came about. */
export function WeightButton({ gap }: { gap: Gap }) {
  const { t } = useTranslation();
  const words = useWords();
  const weight = gap.weight.toFixed(2);
  const lines = weightLines(gap, words);
  const isTold = gap.because.weighing.factors.some(({ id }) => id !== 'stage');
  return (
    <Popover position="bottom-end" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.weight} aria-label={t('judging.weight.ask', { n: weight })}>
          {weight}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.why ?? ''} tabIndex={-1} data-autofocus>
        <b>{t('judging.weight.title', { n: weight })}</b>
        <dl>
          {lines.map(({ what, figure }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd className="tt-num">{figure}</dd>
            </div>
          ))}
        </dl>
        {!isTold && <p className="tt-mute">{t('judging.weight.unknownBusiness')}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
