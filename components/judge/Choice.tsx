import type { ReactNode } from 'react';
import styles from './Judge.module.css';

interface Option<Value> {
  value: Value;
  /** Its name for readers and on hover. */
  label: string;
  /** What is shown instead of the label. */
  shown?: ReactNode;
}

interface Props<Value> {
  /** What is chosen, for readers. */
  label: string;
  options: readonly Option<Value>[];
  value: Value | undefined;
  /** Gets null when the chosen one is pressed again: the same control takes back. */
  onChange: (value: Value | null) => void;
}

/** One of a few, in one press, or none. */
export function Choice<Value extends string | number>({ label, options, value, onChange }: Props<Value>) {
  return (
    <fieldset className={styles.choice} aria-label={label}>
      {options.map((option) => {
        const isChosen = option.value === value;
        return (
          <button
            key={option.value}
            type="button"
            aria-pressed={isChosen}
            aria-label={option.label}
            title={option.shown ? option.label : undefined}
            onClick={() => onChange(isChosen ? null : option.value)}
          >
            {option.shown ?? option.label}
          </button>
        );
      })}
    </fieldset>
  );
}
