import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Walk } from '@/lib/model/walk';
import { perform } from '../parts/perform';

interface Props {
  walk: Walk;
  isOpen: boolean;
  onClose: () => void;
}

/** What the customer wants and who the customer is. */
export function EditWalk({ walk, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  const [scenario, setScenario] = useState(walk.scenario);
  const [persona, setPersona] = useState(walk.persona ?? '');

  async function save(event: FormEvent) {
    event.preventDefault();
    const saved = await perform('editWalk', { walkId: walk.id, scenario, persona });
    if (saved.ok) onClose();
  }

  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('readBack.edit')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={(event) => void save(event)}>
        <Stack>
          <TextInput
            label={t('readBack.scenario')}
            value={scenario}
            maxLength={200}
            onChange={(event) => setScenario(event.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            label={t('readBack.personaLabel')}
            value={persona}
            maxLength={200}
            onChange={(event) => setPersona(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit">{t('readBack.save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
