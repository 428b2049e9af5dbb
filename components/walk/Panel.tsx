import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconDatabaseExclamation, IconLayoutGrid, IconWorldOff } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Closed } from '@/lib/messages/closed-pages';
import { openApp, type SeenTab } from '@/lib/messages/tabs';
import { db } from '@/lib/store/db';
import { isTabOf, openWalks } from '@/lib/store/walks';
import { Empty } from '../parts/Empty';
import { Loading } from '../parts/Loading';
import { useLosses } from '../recovery/useLosses';
import { Waiting } from '../waits/Waiting';
import { Finished } from './Finished';
import { NewWalk } from './NewWalk';
import styles from './Panel.module.css';
import { UnderWay } from './UnderWay';
import { useCatchUp } from './useCatchUp';
import { useTab } from './useTab';

/** The side panel: a new walk, the walk under way, or what to do next. */
export function Panel() {
  const tab = useTab();
  const open = useLiveQuery(openWalks, []);
  const [finishedId, setFinishedId] = useState<string>();
  const finished = useLiveQuery(() => (finishedId ? db.walks.get(finishedId) : undefined), [finishedId]);
  /** The tab in which the walker wants another walk, beside those under way elsewhere. */
  const [anotherIn, setAnotherIn] = useState<number>();
  const { losses } = useLosses();
  useCatchUp(open?.some(({ state }) => state === 'walking') ?? false);
  if (tab === undefined || open === undefined) return <Loading rows={5} />;
  const here = tab === null ? undefined : open.find((walk) => isTabOf(walk, tab.id));
  if (losses.length > 0) return <Lost />;
  const isAnother = !here && tab !== null && anotherIn === tab.id;
  if (finished && !here) return <Finished walk={finished} onAnother={() => setFinishedId(undefined)} />;
  // No open walk is out of sight: where none belongs to this tab, the newest is shown.
  const walk = here ?? (isAnother ? undefined : open[0]);
  if (walk)
    return (
      <UnderWay
        walk={walk}
        tab={tab}
        onFinished={() => setFinishedId(walk.id)}
        onAnother={!here && isWalkable(tab) ? () => setAnotherIn(tab.id) : undefined}
      />
    );
  return (
    <div className={styles.panel}>
      <PanelTop />
      <main className={styles.scroll}>
        <Waiting />
        {isAnother && <BackToWalk onBack={() => setAnotherIn(undefined)} />}
        {isWalkable(tab) ? <NewWalk tab={tab} /> : <NoSite closed={tab?.closed} />}
      </main>
    </div>
  );
}

/** The panel is small: what is left is looked at in the app. */
function Lost() {
  const { t } = useTranslation();
  return (
    <div className={styles.panel} role="alert">
      <PanelTop />
      <main className={styles.scroll}>
        <Empty
          icon={<IconDatabaseExclamation size={24} />}
          title={t('recovery.title')}
          action={<Button onClick={() => void openApp('/')}>{t('recovery.open')}</Button>}
        >
          {t('recovery.body')}
        </Empty>
      </main>
    </div>
  );
}

function BackToWalk({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  return (
    <Button
      variant="subtle"
      color="ink"
      size="compact-sm"
      mb="xs"
      leftSection={<IconArrowLeft size={15} />}
      onClick={onBack}
    >
      {t('panel.underWay.backToWalk')}
    </Button>
  );
}

/** A page whose address we may not know yet may be walkable. */
function isWalkable(tab: SeenTab | null): tab is SeenTab & { closed?: undefined } {
  return tab !== null && tab.closed === undefined;
}

export function PanelTop() {
  const { t } = useTranslation();
  return (
    <header className={styles.top}>
      <b className={styles.product}>{t('product')}</b>
      <Tooltip label={t('panel.openLibrary')}>
        <ActionIcon
          variant="subtle"
          color="ink"
          onClick={() => void openApp('/')}
          aria-label={t('panel.openLibrary')}
        >
          <IconLayoutGrid size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}

/** What the page is that cannot be walked, and what can. */
function NoSite({ closed }: { closed: Closed | undefined }) {
  const { t } = useTranslation();
  return (
    <Empty icon={<IconWorldOff size={24} />} title={t('panel.noSite.title')}>
      {closed && `${t(`panel.noSite.closed.${closed}`)} `}
      {t('panel.noSite.text')}
    </Empty>
  );
}
