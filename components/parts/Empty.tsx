import type { ReactNode } from 'react';
import styles from './Empty.module.css';

interface Props {
  icon: ReactNode;
  title: string;
  children: ReactNode;
  /** The one button that does what the text says. */
  action?: ReactNode;
  /** Nothing else is on the screen, so this is its first heading. */
  isScreen?: boolean;
}

/** What stands where nothing is yet: what to do, and the button that does it. */
export function Empty({ icon, title, children, action, isScreen = false }: Props) {
  const Heading = isScreen ? 'h1' : 'h2';
  return (
    <section className={styles.empty}>
      <div className={styles.icon} aria-hidden>
        {icon}
      </div>
      <Heading className={styles.title}>{title}</Heading>
      <div className={styles.body}>{children}</div>
      {action}
    </section>
  );
}
