import type { ReactNode } from 'react';
import type { Side } from '@/lib/model/comparison';
import { BrandDot } from '../parts/BrandDot';
import { laneStyle } from './BrandCards';
import styles from './Compare.module.css';
import { huesOf } from './sides';
import { ViewCard } from './ViewCard';

interface Props {
  title: string;
  hint: string;
  /** What the rows are. */
  corner: string;
  sides: Side[];
  /** Rows with one cell for each side. */
  children: ReactNode;
}

/** A table with a column for each side, copied as a picture of its own. */
export function SideTable({ title, hint, corner, sides, children }: Props) {
  const hues = huesOf(sides);
  return (
    <ViewCard title={title} hint={hint}>
      <div className={styles.matrix} style={laneStyle(sides)}>
        <table aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {sides.map(({ brand, walk }, index) => (
                <th key={walk.id} scope="col">
                  <BrandDot hue={hues[index] ?? 1} /> <bdi>{brand.name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </ViewCard>
  );
}
