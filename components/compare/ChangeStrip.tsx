import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { changeOverTime, PICTURE_CHANGED_FROM } from '@/lib/compare/over-time';
import type { Comparison, Row } from '@/lib/model/comparison';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { CopyPart } from '../parts/CopyPart';
import { KindIcon } from '../parts/KindIcon';
import { nameOf, wordsOf } from '../parts/names';
import styles from './Compare.module.css';
import { usePictureChanges } from './changed/PictureChanges';
import { percentWords, pictureWords } from './over-time';

const GROUPS = ['added', 'removed', 'changed'] as const;

interface Props {
  comparison: Comparison;
  onOpen: (touchpointId: string) => void;
}

/** What became of one site between its walks: what was added, what is gone, what is otherwise than it was. */
export function ChangeStrip({ comparison: { rows, sides }, onOpen }: Props) {
  const { t } = useTranslation();
  const { shares, isLooking } = usePictureChanges();
  const self = useRef<HTMLElement>(null);
  const title = t('overTime.title');
  return (
    <section ref={self} className={`tt-card ${styles.gaps}`} aria-label={title}>
      <span className={styles.corner} data-html2canvas-ignore>
        <CopyPart find={() => self.current} name={title} />
      </span>
      {GROUPS.map((change) => {
        const ofChange = rows.filter((row) => changeOverTime(row, sides, shares.get(row.id)) === change);
        return <Group key={change} title={t(`overTime.groups.${change}`)} rows={ofChange} onOpen={onOpen} />;
      })}
      <PictureNote isLooking={isLooking} />
    </section>
  );
}

/** From when on a picture counts as changed; while they are still compared, that. */
function PictureNote({ isLooking }: { isLooking: boolean }) {
  const { t, i18n } = useTranslation();
  const from = percentWords(PICTURE_CHANGED_FROM, i18n.language);
  return (
    <p className={`tt-mute ${styles.strip}`} aria-live="polite" aria-busy={isLooking}>
      {isLooking ? t('overTime.pictureLooking') : t('overTime.pictureFrom', { from })}
    </p>
  );
}

function Group({ title, rows, onOpen }: { title: string; rows: Row[] } & Pick<Props, 'onOpen'>) {
  const { t, i18n } = useTranslation();
  const { shares } = usePictureChanges();
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
                  {[wordsOf(shown, t), pictureWords(shares.get(row.id), t, i18n.language)]
                    .filter(Boolean)
                    .join(' · ')}
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
