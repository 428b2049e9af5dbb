import { useTranslation } from 'react-i18next';
import type { Cell, Row, Side } from '@/lib/model/comparison';
import type { Gap } from '@/lib/model/gap';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { Marks } from '../parts/Marks';
import { nameOf, pathOf, wordsOf } from '../parts/names';
import { Shot } from '../parts/Shot';
import { exactly, sinceStart } from '../parts/time';
import styles from './Compare.module.css';
import { Ghost } from './Ghost';
import { SightedCard } from './SightedCard';

export interface CellProps {
  cell: Cell;
  row: Row;
  /** What the first side lacks here or does worse, on its own cell. */
  gap: Gap | undefined;
  /** Place of the side. */
  index: number;
  sides: Side[];
  onOpen: (touchpointId: string) => void;
}

/** What a side has in a row: its touchpoints, something seen in passing, or one of two sorts of nothing. */
export function CellCard(props: CellProps) {
  const { cell, index, sides, onOpen } = props;
  const side = sides[index];
  if (!side) return null;
  if (cell.is === 'sighted') return <SightedCard cell={cell} side={side} />;
  if (cell.is !== 'met') return <Ghost {...props} cell={cell} />;
  return (
    <div className={styles.card}>
      <span className={styles.owner} dir="auto">
        {side.brand.name}
      </span>
      {cell.touchpoints.map((touchpoint) => (
        <Step key={touchpoint.id} touchpoint={touchpoint} side={side} onOpen={onOpen} />
      ))}
    </div>
  );
}

function Step({
  touchpoint,
  side,
  onOpen,
}: { touchpoint: Touchpoint; side: Side } & Pick<CellProps, 'onOpen'>) {
  const { t, i18n } = useTranslation();
  const name = nameOf(touchpoint, t);
  const words = wordsOf(touchpoint, t);
  const stop = side.stops.find(({ id }) => id === touchpoint.stopId);
  return (
    <div className={styles.step}>
      <Shot picture={touchpoint.before} of={name} onOpen={() => onOpen(touchpoint.id)} />
      <div className={styles.text}>
        <div className={styles.top}>
          <h3 dir="auto">{name}</h3>
          <time
            className={`${styles.time} tt-num`}
            dateTime={new Date(touchpoint.at).toISOString()}
            title={exactly(touchpoint.at, i18n.language)}
          >
            {sinceStart(touchpoint.at - side.walk.startedAt, t)}
          </time>
        </div>
        <p className={styles.about}>
          {words && <bdi>“{words}”</bdi>}
          {words && stop && ' · '}
          {stop && <bdi>{pathOf(stop.url)}</bdi>}
        </p>
        {touchpoint.note && (
          <p className={styles.noteText} dir="auto">
            {touchpoint.note}
          </p>
        )}
        <Marks touchpoint={touchpoint} isFinalChord={side.walk.ending?.finalChord === touchpoint.id} />
      </div>
    </div>
  );
}
