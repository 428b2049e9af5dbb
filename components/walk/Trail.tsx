import { useVirtualizer } from '@tanstack/react-virtual';
import { useLiveQuery } from 'dexie-react-hooks';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stop } from '@/lib/model/stop';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Walk } from '@/lib/model/walk';
import { db } from '@/lib/store/db';
import { pathOf } from '../parts/names';
import panel from './Panel.module.css';
import styles from './Trail.module.css';
import { TrailItem } from './TrailItem';

/** Height of a touchpoint until it is measured. */
const ITEM_PX = 92;
/** Chains up to this length are in the page whole, to be searched and read aloud; of longer ones only what is near. */
const SHORT = 60;
/** Of a long chain this many before and after what is in sight. */
const BESIDE = 12;

interface Props {
  walk: Walk;
  chain: Touchpoint[];
  /** What scrolls around the trail. */
  scroller: HTMLElement | null;
}

/** The chain so far: touchpoints on a line, with the pages they were met on as stations. */
export function Trail({ walk, chain, scroller }: Props) {
  const { t } = useTranslation();
  const stops = useLiveQuery(() => db.stops.where('walkId').equals(walk.id).toArray(), [walk.id]) ?? [];
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const list = useRef<HTMLOListElement>(null);
  const rows = useVirtualizer({
    count: chain.length,
    getScrollElement: () => scroller,
    estimateSize: () => ITEM_PX,
    getItemKey: (index) => chain[index]?.id ?? index,
    overscan: chain.length <= SHORT ? SHORT : BESIDE,
    // What comes into sight may come a frame later; a wheel that stutters is worse.
    useFlushSync: false,
    scrollMargin: useTopOf(list, scroller),
  });
  const items = rows.getVirtualItems();
  const above = (items[0]?.start ?? 0) - (items.length > 0 ? rows.options.scrollMargin : 0);
  return (
    <section aria-label={t('panel.trail.title')}>
      <h2 className={panel.heading}>
        {t('panel.trail.title')}
        <span className={panel.aside}>{t('panel.trail.newestLast')}</span>
      </h2>
      {chain.length === 0 && <p className={panel.small}>{t('panel.trail.empty')}</p>}
      {chain.length > 0 && <p className={panel.small}>{t('judging.judge.keys')}</p>}
      <ol className={styles.trail} ref={list} style={{ height: rows.getTotalSize() }}>
        <li className={styles.room} style={{ height: above }} aria-hidden />
        {items.map(({ index, key }) => {
          const touchpoint = chain[index];
          if (!touchpoint) return null;
          const page = pageOf(touchpoint, byId);
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={chain.length}
              aria-posinset={index + 1}
              className={styles.link}
            >
              {page !== pageOf(chain[index - 1], byId) && (
                <p className={styles.station} dir="auto">
                  {page}
                </p>
              )}
              <TrailItem
                walk={walk}
                touchpoint={touchpoint}
                earlier={chain[index - 1]}
                beforeEarlier={chain[index - 2]}
                later={chain[index + 1]}
                afterLater={chain[index + 2]}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function pageOf(touchpoint: Touchpoint | undefined, stops: Map<string, Stop>): string {
  const stop = touchpoint?.stopId ? stops.get(touchpoint.stopId) : undefined;
  return stop ? pathOf(stop.url) : '';
}

/** How far the list begins below the top of what scrolls; what stands above it grows and shrinks. CSS pixels. */
function useTopOf(list: RefObject<HTMLElement | null>, around: HTMLElement | null): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!around) return;
    const measure = () => {
      const [inner, outer] = [list.current, around].map((one) => one?.getBoundingClientRect().top ?? 0);
      setTop(Math.round((inner ?? 0) - (outer ?? 0) + around.scrollTop));
    };
    measure();
    // Anew each time: what stands above comes and goes.
    const observer = new ResizeObserver(measure);
    for (const child of around.children) observer.observe(child);
    return () => observer.disconnect();
  });
  return top;
}
