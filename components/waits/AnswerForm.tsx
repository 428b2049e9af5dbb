import { Button, Group, NumberInput, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnswerDetails, Channel, type WaitAnswer } from '@/lib/model/wait';

interface Props {
  answer: WaitAnswer;
  onSave: (details: AnswerDetails) => void;
  onClose: () => void;
}

/** What the walker knows of an answer beside its time; everything optional. */
export function AnswerForm({ answer, onSave, onClose }: Props) {
  const { t } = useTranslation();
  const [told, setTold] = useState<AnswerDetails>({});
  const now = { ...answer, ...told };
  const isCall = now.by === 'call';
  const set = (details: AnswerDetails) => setTold((before) => ({ ...before, ...details }));
  const form = useRef<HTMLFormElement>(null);
  // The list of clocks scrolls by itself: a form that opens at its end would open out of sight.
  useEffect(() => {
    // What scrolling returns (in new browsers a promise) is no way to take an effect back.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(told);
  };
  const numberOf = (value: number | string) => (value === '' ? null : Number(value));
  return (
    <form ref={form} onSubmit={submit} data-answer-form>
      <Stack gap={6} mt={4}>
        <Select
          size="xs"
          label={t('waits.form.by')}
          data={Channel.options.map((by) => ({ value: by, label: t(`waits.channel.${by}`) }))}
          value={now.by}
          allowDeselect={false}
          onChange={(by) => set({ by: Channel.parse(by) })}
          comboboxProps={{ withinPortal: true }}
        />
        <YesNo
          label={t('waits.form.who')}
          yes={t('waits.form.person')}
          no={t('waits.form.machine')}
          value={now.isPersonal}
          onChange={(isPersonal) => set({ isPersonal })}
        />
        {isCall && (
          <Group gap="xs" grow>
            <NumberInput
              size="xs"
              label={t('waits.form.rings')}
              min={0}
              max={100}
              allowDecimal={false}
              value={now.rings ?? ''}
              onChange={(value) => set({ rings: numberOf(value) })}
            />
            <NumberInput
              size="xs"
              label={t('waits.form.hold')}
              min={0}
              max={86_400}
              value={now.holdSeconds ?? ''}
              onChange={(value) => set({ holdSeconds: numberOf(value) })}
            />
          </Group>
        )}
        <TextInput
          size="xs"
          label={t(isCall ? 'waits.form.spokeWith' : 'waits.form.from')}
          maxLength={120}
          value={now.spokeWith ?? ''}
          onChange={(event) =>
            set({ spokeWith: event.currentTarget.value.trim() ? event.currentTarget.value : null })
          }
        />
        <YesNo
          label={t('waits.form.isAnswered')}
          value={now.isAnswered}
          onChange={(isAnswered) => set({ isAnswered })}
        />
        <YesNo
          label={t('waits.form.hasNextStep')}
          value={now.hasNextStep}
          onChange={(hasNextStep) => set({ hasNextStep })}
        />
        {now.by === 'email' && (
          <YesNo
            label={t('waits.form.isInSpam')}
            value={now.isInSpam}
            onChange={(isInSpam) => set({ isInSpam })}
          />
        )}
        <Group gap="xs" mt={2}>
          <Button size="compact-sm" type="submit">
            {t('waits.form.save')}
          </Button>
          <Button size="compact-sm" variant="subtle" color="ink" onClick={onClose}>
            {t('waits.form.later')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface YesNoProps {
  label: string;
  yes?: string;
  no?: string;
  value: boolean | null | undefined;
  onChange: (value: boolean | null) => void;
}

/** Yes, no, or not told: the middle takes an answer back. */
function YesNo({ label, yes, no, value, onChange }: YesNoProps) {
  const { t } = useTranslation();
  const id = useId();
  const chosen = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <Text size="xs" id={id}>
        {label}
      </Text>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        value={chosen}
        onChange={(one) => onChange(one === 'unknown' ? null : one === 'yes')}
        data={[
          { value: 'yes', label: yes ?? t('waits.form.yes') },
          { value: 'unknown', label: '–' },
          { value: 'no', label: no ?? t('waits.form.no') },
        ]}
      />
    </Group>
  );
}
