import type { ReactNode } from 'react';
import styles from './Chip.module.css';

export type Tone = 'plain' | 'good' | 'bad' | 'warn' | 'hatched' | 'hue';

/** A small mark. The tone never speaks alone: the text says the same. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.chip} ${styles[tone] ?? ''}`}>{children}</span>;
}
