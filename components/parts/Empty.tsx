import type { ReactNode } from 'react';
import styles from './Empty.module.css';

interface Props {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  /** The one button that does what the text says. */
  action?: ReactNode;
}

/** What stands where nothing is yet: what to do, and the button that does it. */
export function Empty({ icon, title, children, action }: Props) {
  return (
    <section className={styles.empty}>
      <div className={styles.icon} aria-hidden>
        {icon}
      </div>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.body}>{children}</div>
      {action}
    </section>
  );
}
