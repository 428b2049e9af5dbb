import { IconArrowsCross } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Hue } from '../../theme';
import styles from './Pairing.module.css';

/**
 * Customers of the sides met this touchpoint in another order: the line comes apart into the colours of the first
 * two sides, which change places above the station and meet again below it.
 */
export function Crossing({ hues: [own = 0, rival = 1] }: { hues: Hue[] }) {
  return (
    <svg className={styles.strands} viewBox="0 0 72 100" preserveAspectRatio="none" aria-hidden>
      <path data-hue={own} d="M36 0 C52 3 52 9 36 14 S8 24 8 36 V72 C8 90 36 86 36 100" />
      <path data-hue={rival} d="M36 0 C20 3 20 9 36 14 S64 24 64 36 V72 C64 90 36 86 36 100" />
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
