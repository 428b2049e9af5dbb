import { Button, Group, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Brand, Role } from '@/lib/model/brand';
import type { Walk } from '@/lib/model/walk';
import { perform } from '../parts/perform';
import { BusinessForm } from './BusinessForm';

interface Props {
  walk: Walk;
  brand: Brand;
  onClose: () => void;
}

/** What the customer wants, who the customer is, and whose site it is. */
export function EditWalk({ walk, brand, onClose }: Props) {
  const { t } = useTranslation();
  const [scenario, setScenario] = useState(walk.scenario);
  const [persona, setPersona] = useState(walk.persona ?? '');
  const [name, setName] = useState(brand.name);
  const [role, setRole] = useState(brand.role);
  const [business, setBusiness] = useState(brand.business ?? {});

  async function save(event: FormEvent) {
    event.preventDefault();
    const saved = await perform('editWalk', { walkId: walk.id, scenario, persona });
    if (!saved.ok) return;
    const named = await perform('editBrand', {
      brandId: brand.id,
      name: name.trim() || brand.name,
      role,
      business,
    });
    if (named.ok) onClose();
  }

  return (
    <Modal
      opened
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
          <TextInput
            label={t('readBack.brandName')}
            description={t('readBack.brandHint')}
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <SegmentedControl
            aria-label={t('readBack.role')}
            value={role}
            onChange={(value) => setRole(value)}
            data={Role.options.map((value) => ({ value, label: t(`compare.role.${value}`) }))}
          />
          <BusinessForm business={business} onChange={setBusiness} />
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
