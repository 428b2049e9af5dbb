import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison, Row } from '@/lib/model/comparison';
import type { Gap } from '@/lib/model/gap';
import { AddToPlan } from '../actions/AddToPlan';
import { gapWords } from '../actions/from-gap';
import { CopyPart } from '../parts/CopyPart';
import { KindIcon } from '../parts/KindIcon';
import { MoreButton } from '../parts/MoreButton';
import styles from './Compare.module.css';
import { Steady } from './Steady';
import { heldElsewhere, voiceOf } from './sides';

/** More than these a reader does not take in at once; a button shows the rest. */
const SHOWN = 6;

interface Props {
  comparison: Comparison;
  onOpen: (touchpointId: string) => void;
  /** Brings the row of a gap into view. */
  onRow: (rowId: string) => void;
}

/** What the first side lacks and does worse, heaviest first: the answer to the question the comparison was made for. */
export function GapStrip({ comparison, onOpen, onRow }: Props) {
  const { t } = useTranslation();
  const self = useRef<HTMLElement>(null);
  const gaps = comparison.gaps.filter((gap) => gap.side === 0);
  const missing = gaps.filter(({ is }) => is === 'missing');
  const worse = gaps.filter(({ is }) => is === 'worse');
  const [voice, name] = [voiceOf(comparison.sides), comparison.sides[0]?.brand.name];
  const title = t(`compare.missing.${voice}`, { name });
  const worseTitle = t(`compare.worse.${voice}`, { name });
  const rest = { comparison, onOpen, onRow };
  return (
    <section ref={self} className={`tt-card ${styles.gaps}`} aria-label={title}>
      <span className={styles.corner} data-html2canvas-ignore>
        <CopyPart find={() => self.current} name={title} />
      </span>
      <h2>
        <span className={styles.lose}>{title}</span> <span className="tt-num">{missing.length}</span>
        <small>{missing.length > 0 ? t('compare.missingHint') : t('compare.nothingMissing')}</small>
      </h2>
      <Gaps gaps={missing} {...rest} />
      {worse.length > 0 && (
        <>
          <h2>
            <span>{worseTitle}</span> <span className="tt-num">{worse.length}</span>
          </h2>
          <Gaps gaps={worse} {...rest} />
        </>
      )}
      <Steady ranking={comparison.ranking} />
    </section>
  );
}

function Gaps({ gaps, comparison, onOpen, onRow }: Props & { gaps: Gap[] }) {
  const [isAll, setAll] = useState(false);
  const rest = gaps.length - SHOWN;
  return (
    <ul>
      {gaps.slice(0, isAll ? gaps.length : SHOWN).map((gap) => {
        const row = comparison.rows.find(({ id }) => id === gap.rowId);
        return <GapChip key={gap.rowId} gap={gap} row={row} onOpen={onOpen} onRow={onRow} />;
      })}
      {rest > 0 && (
        <li data-html2canvas-ignore>
          <MoreButton rest={rest} isAll={isAll} onToggle={() => setAll(!isAll)} />
        </li>
      )}
    </ul>
  );
}

function GapChip({
  gap,
  row,
  onOpen,
  onRow,
}: { gap: Gap; row: Row | undefined } & Omit<Props, 'comparison'>) {
  const { t } = useTranslation();
  const held = row && heldElsewhere(row, gap.side)?.touchpoint;
  const { name, about } = gapWords(gap, row, t);
  const whole = about ? `${name}: ${about}` : name;
  return (
    <li className={styles.gap}>
      <button
        type="button"
        title={`${whole} · ${t('compare.matrix.weight')} ${gap.weight.toFixed(2)}`}
        onClick={() => (held ? onOpen(held.id) : onRow(gap.rowId))}
      >
        <KindIcon kind={gap.kind} size={16} />
        <b dir="auto">{name}</b>
        {about && (
          <span className={styles.gapAbout} dir="auto">
            {about}
          </span>
        )}
      </button>
      <span data-html2canvas-ignore>
        <AddToPlan gap={gap} name={whole} look="icon" />
      </span>
    </li>
  );
}
