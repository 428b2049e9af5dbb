import { Button } from '@mantine/core';
import { IconRadar2 } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeenTab } from '@/lib/messages/tabs';
import type { Walk } from '@/lib/model/walk';
import { db } from '@/lib/store/db';
import { chainOf } from '@/lib/store/touchpoints';
import { BookingsToCancel } from '../fair/BookingsToCancel';
import { TimeBudget } from '../fair/TimeBudget';
import { LogButton } from '../off-site/LogButton';
import { perform } from '../parts/perform';
import { Waiting } from '../waits/Waiting';
import { FinishDialog } from './FinishDialog';
import { OnThisPage } from './OnThisPage';
import styles from './Panel.module.css';
import { PictureTools } from './PictureTools';
import { PrivateParts } from './PrivateParts';
import { ScoutCard } from './ScoutCard';
import { Trail } from './Trail';
import { WalkNotices } from './WalkNotices';
import { WalkTop } from './WalkTop';

interface Props {
  walk: Walk;
  tab: SeenTab | null;
  onFinished: () => void;
  /** Begins another walk in the tab in front; absent where that cannot be. */
  onAnother: (() => void) | undefined;
}

const SCOUT_PAGES = 8;

/** The walk under way: who, how long, what is on this page, the chain so far. */
export function UnderWay({ walk, tab, onFinished, onAnother }: Props) {
  const { t } = useTranslation();
  const [isFinishing, setFinishing] = useState(false);
  // A state and no ref: the trail must be drawn again once it is there.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const brand = useLiveQuery(() => db.brands.get(walk.brandId), [walk.brandId]);
  const chain = useLiveQuery(() => chainOf(walk.id), [walk.id]) ?? [];
  const stop = useLiveQuery(
    () => (walk.currentStopId ? db.stops.get(walk.currentStopId) : undefined),
    [walk.currentStopId],
  );
  const isHere = walk.state === 'walking' && walk.tabId === tab?.id;

  return (
    <div className={styles.panel} data-hue={brand?.role === 'competitor' ? 1 : 0} data-walk={walk.id}>
      <WalkTop walk={walk} brand={brand} count={chain.length} tab={tab} onFinish={() => setFinishing(true)} />
      <main className={styles.scroll} ref={setScroller}>
        <WalkNotices walk={walk} tab={tab} chain={chain} onAnother={onAnother} />
        {walk.scout && <ScoutCard walk={walk} scout={walk.scout} />}
        {isHere && <OnThisPage walk={walk} stop={stop} chain={chain} closed={tab?.closed} />}
        {brand?.role === 'competitor' && <TimeBudget walk={walk} chain={chain} />}
        <Waiting />
        {isHere && brand && <PrivateParts walk={walk} brand={brand} />}
        <Trail walk={walk} chain={chain} scroller={scroller} />
        <LogButton walkId={walk.id} size="compact-sm" />
        <BookingsToCancel walkId={walk.id} />
      </main>
      {isHere && (
        <footer className={styles.foot} data-bar="high">
          <PictureTools walk={walk} />
          {walk.scout?.state !== 'running' && (
            <Button
              variant="default"
              leftSection={<IconRadar2 size={17} />}
              onClick={() => void perform('startScout', { walkId: walk.id, pages: SCOUT_PAGES })}
            >
              {t('panel.newWalk.scout')}
            </Button>
          )}
        </footer>
      )}
      <FinishDialog
        walk={walk}
        chain={chain}
        isOpen={isFinishing}
        onClose={() => setFinishing(false)}
        onFinished={onFinished}
      />
    </div>
  );
}
