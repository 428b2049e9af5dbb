import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../parts/names';
import { Shot } from '../../parts/Shot';
import type { Frame } from '../../viewer/frames';
import styles from './Pictures.module.css';

/** Frames shown on either side of the open one: enough to choose from, few enough to be read at once. */
const AROUND = 12;

interface Props {
  frames: Frame[];
  at: number;
  onGo: (at: number) => void;
}

/** The moments before and after the open one, to go to. */
export function Filmstrip({ frames, at, onGo }: Props) {
  const { t } = useTranslation();
  const here = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another button to bring into view
  useEffect(() => {
    // Only sideways: the page stays where the reader is.
    const [strip, button] = [here.current?.parentElement, here.current];
    if (strip && button) strip.scrollLeft = button.offsetLeft - (strip.clientWidth - button.clientWidth) / 2;
  }, [at]);
  const first = Math.max(0, at - AROUND);
  return (
    <nav className={styles.strip} aria-label={t('pictures.strip')} data-html2canvas-ignore>
      {frames.slice(first, at + AROUND + 1).map((frame, index) => {
        const place = first + index;
        const pane = frame.panes.find(({ touchpoint }) => touchpoint);
        const name = pane?.touchpoint ? nameOf(pane.touchpoint, t) : '';
        return (
          <button
            key={frame.id}
            ref={place === at ? here : undefined}
            type="button"
            aria-current={place === at || undefined}
            onClick={() => onGo(place)}
          >
            {pane?.touchpoint ? <Shot picture={pane.touchpoint.before} of={name} size="row" /> : null}
            <span dir="auto">{name}</span>
          </button>
        );
      })}
    </nav>
  );
}
