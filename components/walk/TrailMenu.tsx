import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconHourglass,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { v7 as makeId } from 'uuid';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { offerUndo, perform } from '../parts/perform';

/** A touchpoint and those around it in the chain, between which it can be moved. */
export interface Neighbours {
  touchpoint: Touchpoint;
  earlier: Touchpoint | undefined;
  beforeEarlier: Touchpoint | undefined;
  later: Touchpoint | undefined;
  afterLater: Touchpoint | undefined;
}

interface Props extends Neighbours {
  name: string;
  onEdit: () => void;
}

/** What is done to a link of the chain beside judging it. */
export function TrailMenu({ touchpoint, earlier, beforeEarlier, later, afterLater, name, onEdit }: Props) {
  const { t } = useTranslation();
  const touchpointId = touchpoint.id;
  const move = (after: Touchpoint | undefined, before: Touchpoint | undefined) =>
    void perform('moveTouchpoint', { touchpointId, after: after?.id, before: before?.id });
  const remove = async () => {
    const removed = await perform('deleteTouchpoint', { touchpointId });
    if (removed.ok)
      offerUndo(
        t('panel.trail.deleted', { name }),
        () => void perform('restoreTouchpoint', { touchpointId }),
      );
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="ink" size={24} aria-label={t('panel.trail.more', { name })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} />} onClick={onEdit}>
          {t('panel.trail.rename')} · {t('panel.trail.note')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconHourglass size={15} />}
          onClick={() => void perform('startClock', { touchpointId, waitId: makeId() })}
        >
          {t('waits.start')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp size={15} />}
          disabled={!earlier}
          onClick={() => move(beforeEarlier, earlier)}
        >
          {t('panel.trail.up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={15} />}
          disabled={!later}
          onClick={() => move(later, afterLater)}
        >
          {t('panel.trail.down')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={15} />} onClick={() => void remove()}>
          {t('panel.trail.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
