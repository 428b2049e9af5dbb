import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconLayoutGrid, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openApp, requestEverywhere, type SeenTab } from '@/lib/messages/tabs';
import type { Brand } from '@/lib/model/brand';
import type { Walk } from '@/lib/model/walk';
import { perform } from '../parts/perform';
import { clock } from '../parts/time';
import { useClock } from './useClock';
import styles from './WalkTop.module.css';

interface Props {
  walk: Walk;
  brand: Brand | undefined;
  count: number;
  tab: SeenTab | null;
  onFinish: () => void;
}

/** Whose walk it is, how long it has lasted, pause and finish. */
export function WalkTop({ walk, brand, count, tab, onFinish }: Props) {
  const { t } = useTranslation();
  const elapsed = useClock(walk);
  const isWalking = walk.state === 'walking';
  const state = t(isWalking ? 'panel.underWay.recording' : 'panel.underWay.paused');
  return (
    <header className={styles.top}>
      <div className={styles.line}>
        <span
          className={isWalking ? styles.recording : styles.paused}
          role="img"
          aria-label={state}
          title={state}
        />
        <b className={styles.brand} dir="auto">
          {brand?.name}
        </b>
        <time className="tt-num" title={t('panel.underWay.elapsed')}>
          {clock(elapsed)}
        </time>
        {isWalking ? <Pause walk={walk} /> : <Resume walk={walk} tab={tab} />}
        <Button size="compact-md" variant="default" onClick={onFinish}>
          {t('panel.underWay.finish')}
        </Button>
        <Tooltip label={t('panel.openLibrary')}>
          <ActionIcon
            variant="subtle"
            color="ink"
            aria-label={t('panel.openLibrary')}
            onClick={() => void openApp('/')}
          >
            <IconLayoutGrid size={19} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <p className={styles.about} dir="auto">
        <span className={styles.role}>{brand && t(`roles.${brand.role}`)}</span>
        {walk.scenario && ` · “${walk.scenario}”`}
        {walk.persona && ` · ${t('panel.underWay.as', { persona: walk.persona })}`}
        {` · ${t('panel.underWay.touchpoints', { count })}`}
      </p>
    </header>
  );
}

function Pause({ walk }: { walk: Walk }) {
  const { t } = useTranslation();
  return (
    <Tooltip label={t('panel.underWay.pause')}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={t('panel.underWay.pause')}
        onClick={() => void perform('pauseWalk', { walkId: walk.id })}
      >
        <IconPlayerPause size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

function Resume({ walk, tab }: { walk: Walk; tab: SeenTab | null }) {
  const { t } = useTranslation();
  const resume = async () => {
    const asking = requestEverywhere();
    if (!tab) return;
    await perform('resumeWalk', { walkId: walk.id, tabId: tab.id, access: (await asking) ? 'all' : 'tab' });
  };
  return (
    <Tooltip label={t('panel.underWay.resumeHere')}>
      <ActionIcon
        variant="filled"
        size={30}
        aria-label={t('panel.underWay.resume')}
        disabled={!tab}
        onClick={() => void resume()}
      >
        <IconPlayerPlay size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
