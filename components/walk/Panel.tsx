import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutGrid, IconWorldOff } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openApp, type SeenTab } from '@/lib/messages/tabs';
import type { Walk } from '@/lib/model/walk';
import { db } from '@/lib/store/db';
import { openWalks } from '@/lib/store/walks';
import { Empty } from '../parts/Empty';
import { Loading } from '../parts/Loading';
import { Finished } from './Finished';
import { NewWalk } from './NewWalk';
import styles from './Panel.module.css';
import { UnderWay } from './UnderWay';
import { useTab } from './useTab';

/** The side panel: a new walk, the walk under way, or what to do next. */
export function Panel() {
  const tab = useTab();
  const open = useLiveQuery(openWalks, []);
  const [finishedId, setFinishedId] = useState<string>();
  const finished = useLiveQuery(() => (finishedId ? db.walks.get(finishedId) : undefined), [finishedId]);
  if (tab === undefined || open === undefined) return <Loading rows={5} />;
  const walk = walkFor(tab, open);
  if (walk) return <UnderWay walk={walk} tab={tab} onFinished={() => setFinishedId(walk.id)} />;
  if (finished) return <Finished walk={finished} onAnother={() => setFinishedId(undefined)} />;
  return (
    <div className={styles.panel}>
      <PanelTop />
      <main className={styles.scroll}>{isWalkable(tab) ? <NewWalk tab={tab} /> : <NoSite />}</main>
    </div>
  );
}

/** The walk of the tab in front; else the newest that is not finished, so that no open walk is out of sight. */
function walkFor(tab: SeenTab | null, open: Walk[]): Walk | undefined {
  return open.find((walk) => tab !== null && walk.tabId === tab.id) ?? open[0];
}

/** A page whose address we may not know yet may be walkable; the browser's own pages are not. */
function isWalkable(tab: SeenTab | null): tab is SeenTab {
  return tab !== null && (tab.url === undefined || /^https?:/.test(tab.url));
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

function NoSite() {
  const { t } = useTranslation();
  return (
    <Empty icon={<IconWorldOff size={24} />} title={t('panel.noSite.title')}>
      {t('panel.noSite.text')}
    </Empty>
  );
}
