import { Button, Menu, Popover, TextInput } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled, IconPencil, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Side } from '@/lib/model/comparison';
import { eraseKept } from './erase';
import { nameOfSides, useKeeping } from './keeping';

/** Gives the comparison a name, so that it is found again; once it has one, gives another or forgets it. */
export function KeepButton({ sides }: { sides: Side[] }) {
  const { kept } = useKeeping();
  const [isNaming, setNaming] = useState(false);
  return (
    <Popover
      opened={isNaming}
      onChange={setNaming}
      trapFocus
      position="bottom-end"
      width={320}
      withRoles={false}
    >
      <Popover.Target>
        <span>
          {kept ? <KeptMenu onRename={() => setNaming(true)} /> : <Keep onClick={() => setNaming(true)} />}
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        <NameForm name={kept?.name ?? nameOfSides(sides)} onDone={() => setNaming(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Keep({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />} onClick={onClick}>
      {t('kept.keep')}
    </Button>
  );
}

function KeptMenu({ onRename }: { onRename: () => void }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { kept } = useKeeping();
  if (!kept) return null;
  const forget = async () => {
    if (await eraseKept(kept)) navigate('/compare');
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconBookmarkFilled size={16} aria-hidden />}>
          {t('kept.isKept')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onRename}>
          {t('kept.rename')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void forget()}
        >
          {t('kept.forget')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function NameForm({ name, onDone }: { name: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { change } = useKeeping();
  const [text, setText] = useState(name);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = text.trim().slice(0, 200);
    if (chosen === '') return;
    onDone();
    await change(() => ({ name: chosen }));
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <TextInput
        label={t('kept.name')}
        value={text}
        maxLength={200}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" fullWidth mt="sm" disabled={text.trim() === ''}>
        {t('kept.save')}
      </Button>
    </form>
  );
}
