import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { changeOverTime } from '@/lib/compare/over-time';
import type { Comparison, Row } from '@/lib/model/comparison';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { CopyPart } from '../parts/CopyPart';
import { KindIcon } from '../parts/KindIcon';
import { nameOf, wordsOf } from '../parts/names';
import styles from './Compare.module.css';

const GROUPS = ['added', 'removed', 'changed'] as const;

interface Props {
  comparison: Comparison;
  onOpen: (touchpointId: string) => void;
}

/** What became of one site between its walks: what was added, what is gone, what is otherwise than it was. */
export function ChangeStrip({ comparison: { rows, sides }, onOpen }: Props) {
  const { t } = useTranslation();
  const self = useRef<HTMLElement>(null);
  const title = t('overTime.title');
  return (
    <section ref={self} className={`tt-card ${styles.gaps}`} aria-label={title}>
      <span className={styles.corner} data-html2canvas-ignore>
        <CopyPart find={() => self.current} name={title} />
      </span>
      {GROUPS.map((change) => {
        const ofChange = rows.filter((row) => changeOverTime(row, sides) === change);
        return <Group key={change} title={t(`overTime.groups.${change}`)} rows={ofChange} onOpen={onOpen} />;
      })}
    </section>
  );
}

function Group({ title, rows, onOpen }: { title: string; rows: Row[] } & Pick<Props, 'onOpen'>) {
  const { t } = useTranslation();
  return (
    <>
      <h2>
        {title} <span className="tt-num">{rows.length}</span>
      </h2>
      <ul>
        {rows.flatMap((row) => {
          const shown = shownOf(row);
          if (!shown) return [];
          return [
            <li key={row.id} className={styles.gap}>
              <button type="button" onClick={() => onOpen(shown.id)}>
                <KindIcon kind={row.kind} size={16} />
                <b dir="auto">{nameOf(shown, t)}</b>
                <span className={styles.gapAbout} dir="auto">
                  {wordsOf(shown, t)}
                </span>
              </button>
            </li>,
          ];
        })}
      </ul>
    </>
  );
}

/** The touchpoint that stands for a row: of the first side that has one. */
function shownOf({ cells }: Row): Touchpoint | undefined {
  return cells.flatMap((cell) => (cell.is === 'met' ? cell.touchpoints : []))[0];
}
