import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { perform } from '../parts/perform';

interface Props {
  touchpoint: Touchpoint;
  /** Of its fields. */
  size?: 'xs' | 'sm';
  onDone: () => void;
}

/** The walker's own name for a touchpoint, and what was thought and felt there. Esc leaves all as it was. */
export function EditTouchpoint({ touchpoint, size = 'sm', onDone }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(touchpoint.name ?? '');
  const [note, setNote] = useState(touchpoint.note ?? '');

  async function save(event: FormEvent) {
    event.preventDefault();
    const edit = { name: name.trim(), note: note.trim() };
    const saved = await perform('editTouchpoint', { touchpointId: touchpoint.id, edit });
    if (saved.ok) onDone();
  }

  return (
    <form
      onSubmit={(event) => void save(event)}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && onDone()}
    >
      <Stack gap="xs">
        <TextInput
          size={size}
          label={t('readBack.name')}
          placeholder={t(`kinds.${touchpoint.kind}`)}
          value={name}
          maxLength={256}
          onChange={(event) => setName(event.currentTarget.value)}
          autoFocus
        />
        <Textarea
          size={size}
          label={t('readBack.note')}
          placeholder={t('readBack.notePlaceholder')}
          value={note}
          maxLength={4000}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button size="compact-sm" type="submit">
            {t('readBack.save')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onDone}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
