import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/model/brand';
import { perform } from '../parts/perform';
import { readOpenings, writeOpenings } from './openings';

const DAYS = [0, 1, 2, 3, 4, 5, 6];
/** A Monday, for the names of the days. */
const MONDAY = Date.UTC(2026, 0, 5, 12);
const DAY_MS = 86_400_000;

/** When a brand is at work, by its own clocks; without it every hour counts. */
export function HoursDialog({ brand, onClose }: { brand: Brand; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [timeZone, setTimeZone] = useState(brand.hours?.timeZone ?? own);
  const [days, setDays] = useState(() => DAYS.map((day) => writeOpenings(brand.hours?.week[day] ?? [])));
  const week = days.map(readOpenings);
  const isRead = week.every((openings) => openings !== undefined);
  const nameOf = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  const set = (day: number, written: string) =>
    setDays((before) => before.map((one, at) => (at === day ? written : one)));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const openings = week.filter((one) => one !== undefined);
    const isKnown = openings.some((one) => one.length > 0);
    const hours = isKnown ? { timeZone, week: openings } : null;
    if ((await perform('editBrand', { brandId: brand.id, hours })).ok) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('hours.title', { brand: brand.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            {t('hours.lead')}
          </Text>
          <Select
            label={t('hours.timeZone')}
            data={[...new Set([own, timeZone, ...Intl.supportedValuesOf('timeZone')])]}
            value={timeZone}
            onChange={(zone) => setTimeZone(zone ?? own)}
            allowDeselect={false}
            searchable
            limit={60}
            comboboxProps={{ withinPortal: true }}
          />
          {DAYS.map((day) => (
            <TextInput
              key={day}
              label={nameOf.format(MONDAY + day * DAY_MS)}
              placeholder={t('hours.closed')}
              value={days[day] ?? ''}
              maxLength={80}
              error={week[day] === undefined ? t('hours.unread') : undefined}
              onChange={(event) => set(day, event.currentTarget.value)}
            />
          ))}
          <Group justify="space-between">
            <Button
              variant="subtle"
              color="ink"
              onClick={() =>
                setDays((before) => before.map((one, day) => (day < 5 ? (before[0] ?? '') : one)))
              }
            >
              {t('hours.likeMonday')}
            </Button>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {t('app.cancel')}
              </Button>
              <Button type="submit" disabled={!isRead}>
                {t('hours.save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
