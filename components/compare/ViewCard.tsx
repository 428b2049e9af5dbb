import { type ReactNode, useRef } from 'react';
import { CopyPart } from '../parts/CopyPart';
import styles from './Compare.module.css';

interface Props {
  title: string;
  /** What it shows and out of what, in a sentence. */
  hint?: ReactNode;
  /** What can be set, beside the title. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A view as one card, copied as a picture with one click. */
export function ViewCard({ title, hint, tools, children }: Props) {
  const card = useRef<HTMLElement>(null);
  return (
    <section ref={card} className={`tt-card ${styles.view}`} aria-label={title}>
      <header className={styles.viewHead}>
        <div>
          <h2>{title}</h2>
          {hint && <p>{hint}</p>}
        </div>
        <div className={styles.viewTools} data-html2canvas-ignore>
          {tools}
          <CopyPart find={() => card.current} name={title} look="framed" />
        </div>
      </header>
      {children}
    </section>
  );
}
