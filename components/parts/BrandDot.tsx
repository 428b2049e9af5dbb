import { type Hue, shapeOf } from '@/lib/compare/brand-marks';
import styles from './BrandDot.module.css';

/** The brand's mark before its name: colour and shape. Decoration: the name stands beside it. */
export function BrandDot({ hue }: { hue: Hue }) {
  return <span className={styles.dot} data-hue={hue} data-shape={shapeOf(hue)} aria-hidden />;
}
