import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { bringToFront, requestEverywhere, type SeenTab } from '@/lib/messages/tabs';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Walk } from '@/lib/model/walk';
import { isTabOf } from '@/lib/store/walks';
import { perform } from '../parts/perform';

interface Props {
  walk: Walk;
  tab: SeenTab | null;
  chain: Touchpoint[];
  /** Begins another walk in the tab in front; absent where that cannot be. */
  onAnother: (() => void) | undefined;
}

/** What the walker must know before going on: paused and why, another tab, one site only, a private window, no room, a clock set back. */
export function WalkNotices({ walk, tab, chain, onAnother }: Props) {
  const { t } = useTranslation();
  const another = onAnother && { name: t('panel.underWay.another'), act: onAnother };
  return (
    <>
      <Standing walk={walk} tab={tab} another={another} />
      {tab?.isPrivate && isTabOf(walk, tab.id) && <Notice text={t('panel.privateWindow')} />}
      {hasNoRoom(chain) && <Notice text={t('panel.underWay.noRoom')} />}
      {walk.isClockSuspect && <Notice text={t('panel.underWay.clockSetBack')} />}
    </>
  );
}

/** Where the walk stands. */
function Standing({ walk, tab, another }: Pick<Props, 'walk' | 'tab'> & { another: Offer | undefined }) {
  const { t } = useTranslation();
  const { tabId } = walk;
  if (walk.state === 'paused') {
    const why = walk.pauses.at(-1)?.why;
    const reason = why ? `${t(`panel.underWay.pausedBecause.${why}`)} ` : '';
    return <Notice text={`${reason}${t('panel.underWay.pausedText')}`} offers={[another]} />;
  }
  if (tabId !== undefined && !isTabOf(walk, tab?.id)) {
    const goThere = { name: t('panel.underWay.goThere'), act: () => void bringToFront(tabId) };
    return <Notice text={t('panel.underWay.elsewhere')} offers={[goThere, another]} />;
  }
  if (walk.access === 'all' || tabId === undefined) return null;
  const allow = async () => {
    if (await requestEverywhere()) await perform('resumeWalk', { walkId: walk.id, tabId, access: 'all' });
  };
  const allowAll = { name: t('panel.underWay.allowAll'), act: () => void allow() };
  return <Notice text={t('panel.underWay.onlyThisSite')} offers={[allowAll]} />;
}

/** The newest touchpoint with a picture to come got none, because the disk is full. */
function hasNoRoom(chain: Touchpoint[]): boolean {
  const newest = chain.at(-1);
  return [newest?.before, newest?.after].some((one) => one?.is === 'none' && one.reason === 'storage-full');
}

interface Offer {
  name: string;
  act: () => void;
}

function Notice({ text, offers = [] }: { text: string; offers?: (Offer | undefined)[] }) {
  const buttons = offers.filter((offer) => offer !== undefined);
  return (
    <Alert role="note" variant="default" p="xs" mb="sm">
      <Stack gap={6}>
        <Text size="sm">{text}</Text>
        {buttons.length > 0 && (
          <Group gap="xs">
            {buttons.map(({ name, act }) => (
              <Button key={name} size="compact-sm" variant="default" onClick={act}>
                {name}
              </Button>
            ))}
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
