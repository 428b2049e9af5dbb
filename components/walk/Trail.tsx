import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stop } from '@/lib/model/stop';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Walk } from '@/lib/model/walk';
import { db } from '@/lib/store/db';
import { pathOf } from '../parts/names';
import panel from './Panel.module.css';
import styles from './Trail.module.css';
import { TrailItem } from './TrailItem';

/** The chain so far: touchpoints on a line, with the pages they were met on as stations. */
export function Trail({ walk, chain }: { walk: Walk; chain: Touchpoint[] }) {
  const { t } = useTranslation();
  const stops = useLiveQuery(() => db.stops.where('walkId').equals(walk.id).toArray(), [walk.id]) ?? [];
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  return (
    <section aria-label={t('panel.trail.title')}>
      <h2 className={panel.heading}>
        {t('panel.trail.title')}
        <span className={panel.aside}>{t('panel.trail.newestLast')}</span>
      </h2>
      {chain.length === 0 && <p className={panel.small}>{t('panel.trail.empty')}</p>}
      {chain.length > 0 && <p className={panel.small}>{t('judging.judge.keys')}</p>}
      <ol className={styles.trail}>
        {chain.map((touchpoint, index) => (
          <Fragment key={touchpoint.id}>
            {pageOf(touchpoint, byId) !== pageOf(chain[index - 1], byId) && (
              <li className={styles.station} dir="auto">
                {pageOf(touchpoint, byId)}
              </li>
            )}
            <TrailItem
              walk={walk}
              touchpoint={touchpoint}
              earlier={chain[index - 1]}
              beforeEarlier={chain[index - 2]}
              later={chain[index + 1]}
              afterLater={chain[index + 2]}
            />
          </Fragment>
        ))}
      </ol>
    </section>
  );
}

function pageOf(touchpoint: Touchpoint | undefined, stops: Map<string, Stop>): string {
  const stop = touchpoint?.stopId ? stops.get(touchpoint.stopId) : undefined;
  return stop ? pathOf(stop.url) : '';
}
