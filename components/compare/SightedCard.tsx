import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { Cell, Side } from '@/lib/model/comparison';
import type { Picture } from '@/lib/model/shot';
import { db } from '@/lib/store/db';
import { Chip } from '../parts/Chip';
import { factMarks } from '../parts/facts';
import { nameOf, wordsOf } from '../parts/names';
import { Shot } from '../parts/Shot';
import styles from './Compare.module.css';
import { sightedWords } from './nothing';

interface Props {
  cell: Extract<Cell, { is: 'sighted' }>;
  side: Side;
}

/** Something a detector saw and nobody put into the chain: it is there, so it is not missing. */
export function SightedCard({ cell, side }: Props) {
  const { t } = useTranslation();
  const words = wordsOf(cell.sighting, t);
  const picture = useLiveQuery(() => pictureOf(cell), [cell]);
  return (
    <div className={`${styles.card} ${styles.sighted}`}>
      <span className={styles.owner} dir="auto">
        {side.brand.name}
      </span>
      <div className={picture ? styles.step : styles.bare}>
        {picture && <Shot picture={picture} of={nameOf(cell.sighting, t)} />}
        <div className={styles.text}>
          <h3>{nameOf(cell.sighting, t)}</h3>
          <p className={styles.about}>
            {words && <bdi>“{words}” · </bdi>}
            <bdi>{sightedWords(cell, side, t)}</bdi>
          </p>
          <div className={styles.chips}>
            {factMarks(cell.sighting.facts, t).map(({ text, tone }) => (
              <Chip key={text} tone={tone ?? 'plain'}>
                <bdi>{text}</bdi>
              </Chip>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

/** The newest picture of its page that shows it. */
async function pictureOf({ sighting, stopId }: Props['cell']): Promise<Picture | undefined> {
  const shots = await db.shots.where('stopId').equals(stopId).sortBy('at');
  const shot = shots.findLast(({ shows }) => shows[sighting.key]);
  return shot && { is: 'taken', shotId: shot.id, box: shot.shows[sighting.key] };
}
