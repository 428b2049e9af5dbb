import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconFlagOff, IconPlayerPlay, IconPlayerTrackNext, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isWaiting } from '@/lib/model/wait';
import type { Waiting } from '@/lib/store/waits';
import { offerUndo, perform } from '../parts/perform';

/** What else can be done with a clock; all of it can be taken back. */
export function ClockMenu({ waiting: { wait, brand }, name }: { waiting: Waiting; name: string }) {
  const { t } = useTranslation();
  const waitId = wait.id;
  const values = { brand: brand.name };
  const giveUp = async (isGivenUp: boolean) => {
    const done = await perform('giveUpClock', { waitId, isGivenUp });
    if (done.ok && isGivenUp) offerUndo(t('waits.stopped.gaveUp', values), () => void giveUp(false));
  };
  const drop = async (isDropped: boolean) => {
    const done = await perform('dropClock', { waitId, isDropped });
    if (done.ok && isDropped) offerUndo(t('waits.stopped.dropped', values), () => void drop(false));
  };
  const restart = async (at: number) => {
    const before = wait.startedAt;
    const done = await perform('restartClock', { waitId, at });
    if (done.ok && at !== before) offerUndo(t('waits.stopped.restarted', values), () => void restart(before));
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="ink" size={24} aria-label={t('waits.more', { name })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isWaiting(wait) && (
          <>
            <Menu.Item leftSection={<IconFlagOff size={15} />} onClick={() => void giveUp(true)}>
              {t('waits.giveUp')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconPlayerTrackNext size={15} />}
              onClick={() => void restart(Date.now())}
            >
              {t('waits.fromNow')}
            </Menu.Item>
          </>
        )}
        {wait.ended?.how === 'gave-up' && (
          <Menu.Item leftSection={<IconPlayerPlay size={15} />} onClick={() => void giveUp(false)}>
            {t('waits.goOn')}
          </Menu.Item>
        )}
        <Menu.Item color="red" leftSection={<IconTrash size={15} />} onClick={() => void drop(true)}>
          {t('waits.noRequest')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
