import { ActionIcon, Button, Group, Menu, Textarea, TextInput } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconHourglass,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { type FormEvent, memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as makeId } from 'uuid';
import { openApp } from '@/lib/messages/tabs';
import type { Touchpoint } from '@/lib/model/touchpoint';
import type { Walk } from '@/lib/model/walk';
import { feelByKey } from '../judge/emotions';
import { Judge } from '../judge/Judge';
import { JudgeButton } from '../judge/JudgeButton';
import { KindIcon } from '../parts/KindIcon';
import { nameOf, wordsOf } from '../parts/names';
import { offerUndo, perform } from '../parts/perform';
import { ReactionPicker } from '../parts/ReactionPicker';
import { Shot } from '../parts/Shot';
import { sinceStart } from '../parts/time';
import styles from './Trail.module.css';

interface Props {
  walk: Walk;
  touchpoint: Touchpoint;
  earlier: Touchpoint | undefined;
  beforeEarlier: Touchpoint | undefined;
  later: Touchpoint | undefined;
  afterLater: Touchpoint | undefined;
}

/**
 * A link of the chain: picture, name, time, one-tap reaction, and a menu for the rest. Drawn anew only when it or a
 * neighbour changed: the list around it is drawn with every turn of the wheel.
 */
export const TrailItem = memo(function TrailItem(props: Props) {
  const { walk, touchpoint } = props;
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const [isJudging, setJudging] = useState(false);
  const name = nameOf(touchpoint, t);
  const words = wordsOf(touchpoint, t);
  const at = sinceStart(touchpoint.at - walk.startedAt, t);
  const edit = (change: { reaction: 'positive' | 'neutral' | 'negative' | null }) =>
    void perform('editTouchpoint', { touchpointId: touchpoint.id, edit: change });

  return (
    <article
      className={styles.item}
      data-used={touchpoint.engagement === 'used'}
      data-touchpoint={touchpoint.id}
      aria-label={name}
      aria-keyshortcuts="1 2 3 4 5"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: in focus, the keys 1 to 5 judge it
      tabIndex={0}
      onKeyDown={(event) => feelByKey(event, touchpoint)}
    >
      <div className={styles.picture}>
        <Shot
          picture={touchpoint.before}
          of={name}
          size="row"
          onOpen={() => void openApp(`/walk/${walk.id}?touchpoint=${touchpoint.id}`)}
        />
      </div>
      <div className={styles.body}>
        <div className={styles.head}>
          <KindIcon kind={touchpoint.kind} size={15} />
          <b dir="auto">{name}</b>
          <ItemMenu {...props} name={name} onEdit={() => setEditing(true)} />
        </div>
        <p className={styles.about}>
          {words && <bdi>“{words}”</bdi>}
          {words && ' · '}
          {t(`engagement.${touchpoint.engagement}`)} · <span className="tt-num">{at}</span>
        </p>
        {touchpoint.note && !isEditing && (
          <p className={styles.note} dir="auto">
            {touchpoint.note}
          </p>
        )}
        {isEditing ? (
          <EditForm touchpoint={touchpoint} onDone={() => setEditing(false)} />
        ) : (
          <div className={styles.tools}>
            <ReactionPicker
              of={name}
              reaction={touchpoint.reaction}
              onChange={(reaction) => edit({ reaction })}
            />
            <JudgeButton
              touchpoint={touchpoint}
              of={name}
              isOpen={isJudging}
              onToggle={() => setJudging(!isJudging)}
            />
          </div>
        )}
      </div>
      {isJudging && <Judge touchpoint={touchpoint} of={name} />}
    </article>
  );
});

function ItemMenu({
  touchpoint,
  earlier,
  beforeEarlier,
  later,
  afterLater,
  name,
  onEdit,
}: Props & { name: string; onEdit: () => void }) {
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

function EditForm({ touchpoint, onDone }: { touchpoint: Touchpoint; onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(touchpoint.name ?? '');
  const [note, setNote] = useState(touchpoint.note ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await perform('editTouchpoint', {
      touchpointId: touchpoint.id,
      edit: { name: name.trim(), note: note.trim() },
    });
    if (saved.ok) onDone();
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <TextInput
        size="xs"
        label={t('panel.trail.name')}
        placeholder={t(`kinds.${touchpoint.kind}`)}
        value={name}
        maxLength={256}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        size="xs"
        autosize
        label={t('panel.trail.note')}
        value={note}
        maxLength={4000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" type="submit">
          {t('panel.trail.save')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="ink" onClick={onDone}>
          {t('panel.trail.cancel')}
        </Button>
      </Group>
    </form>
  );
}
