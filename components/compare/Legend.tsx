import type { Side } from '@/lib/model/comparison';
import { BrandDot } from '../parts/BrandDot';
import styles from './Compare.module.css';
import { huesOf } from './sides';

/** Whose colour is whose, above a figure. */
export function Legend({ sides }: { sides: Side[] }) {
  const hues = huesOf(sides);
  return (
    <ul className={styles.whose}>
      {sides.map(({ brand, walk }, index) => (
        <li key={walk.id}>
          <BrandDot hue={hues[index] ?? 1} /> <bdi>{brand.name}</bdi>
        </li>
      ))}
    </ul>
  );
}
