import { Checkbox, Group, SegmentedControl, Text, Textarea } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from './draft';

interface Props {
  draft: Draft;
  isAnswer: boolean;
  onChange: (change: Partial<Draft>) => void;
}

/** Of an answer, whether a person wrote it and where it lay; of everything, the walker's own note. */
export function Extras({ draft, isAnswer, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { isPersonal } = draft;
  return (
    <>
      {isAnswer && (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" id={id}>
            {t('waits.form.who')}
          </Text>
          <SegmentedControl
            size="xs"
            aria-labelledby={id}
            value={isPersonal === undefined ? 'unknown' : isPersonal ? 'person' : 'machine'}
            onChange={(one) => onChange({ isPersonal: one === 'unknown' ? undefined : one === 'person' })}
            data={[
              { value: 'person', label: t('waits.form.person') },
              { value: 'unknown', label: '–' },
              { value: 'machine', label: t('waits.form.machine') },
            ]}
          />
        </Group>
      )}
      {isAnswer && draft.kind === 'email-message' && (
        <Checkbox
          label={t('waits.form.isInSpam')}
          checked={draft.isInSpam}
          onChange={(event) => onChange({ isInSpam: event.currentTarget.checked })}
        />
      )}
      <Textarea
        label={t('offSite.note')}
        value={draft.note}
        maxLength={4000}
        autosize
        minRows={1}
        maxRows={4}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  );
}
