import type { Hue } from '../theme';
import styles from './BrandDot.module.css';

/** The brand's colour before its name. Decoration: the name stands beside it. */
export function BrandDot({ hue }: { hue: Hue }) {
  return <span className={styles.dot} data-hue={hue} aria-hidden />;
}
