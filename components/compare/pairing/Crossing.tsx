import { IconArrowsCross } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Hue } from '@/lib/compare/brand-marks';
import styles from './Pairing.module.css';

/**
 * Customers of the sides met this touchpoint in another order: the line comes apart into the colours of the first
 * two sides, which change places above the station and meet again below it.
 */
export function Crossing({ hues: [own = 0, rival = 1] }: { hues: Hue[] }) {
  return (
    <svg className={styles.strands} viewBox="0 0 72 100" preserveAspectRatio="none" aria-hidden>
      <path data-hue={own} d="M36 0 C48 3 48 8 36 12 S2 20 2 32 V78 C2 92 36 88 36 100" />
      <path data-hue={rival} d="M36 0 C24 3 24 8 36 12 S70 20 70 32 V78 C70 92 36 88 36 100" />
    </svg>
  );
}

/** The same in words, below the verdict. */
export function CrossingWords() {
  const { t } = useTranslation();
  return (
    <small className={styles.knot}>
      <IconArrowsCross size={12} stroke={2} aria-hidden /> {t('compare.crosses')}
    </small>
  );
}
