import { Button, Group, Modal, Radio, Select, Stack, Switch, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { Ending, type Walk } from '@/lib/model/walk';
import { nameOf, wordsOf } from '../parts/names';
import { perform } from '../parts/perform';

interface Props {
  walk: Walk;
  chain: Touchpoint[];
  isOpen: boolean;
  onClose: () => void;
  onFinished: () => void;
}

/** How the way ended, whether there was a final chord, and whether it started a new chain. */
export function FinishDialog({ walk, chain, isOpen, onClose, onFinished }: Props) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Ending['outcome']>('reached');
  const [finalChord, setFinalChord] = useState<string | null>(null);
  const [startsNewChain, setStartsNewChain] = useState(false);
  const [note, setNote] = useState('');
  const finish = async () => {
    const ending = {
      outcome,
      finalChord: finalChord ?? undefined,
      startsNewChain,
      note: note.trim() || undefined,
    };
    const finished = await perform('finishWalk', { walkId: walk.id, ending });
    if (finished.ok) onFinished();
  };
  const chords = chain.map((touchpoint, index) => ({
    value: touchpoint.id,
    label: [`${index + 1}. ${nameOf(touchpoint, t)}`, wordsOf(touchpoint, t)]
      .filter(Boolean)
      .join(' · ')
      .slice(0, 80),
  }));

  return (
    <Modal opened={isOpen} onClose={onClose} title={t('panel.finish.title')} centered>
      <Stack gap="md">
        <Radio.Group
          aria-label={t('panel.finish.title')}
          value={outcome}
          onChange={(value) => setOutcome(value as Ending['outcome'])}
        >
          <Stack gap={8}>
            {Ending.shape.outcome.options.map((one) => (
              <Radio key={one} value={one} label={t(`panel.finish.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Select
          label={t('panel.finish.chord')}
          description={t('panel.finish.chordHint')}
          placeholder={t('panel.finish.noChord')}
          data={chords}
          value={finalChord}
          onChange={setFinalChord}
          clearable
          comboboxProps={{ withinPortal: true }}
        />
        <Switch
          label={t('panel.finish.newChain')}
          description={t('panel.finish.newChainHint')}
          checked={startsNewChain}
          onChange={(event) => setStartsNewChain(event.currentTarget.checked)}
        />
        <Textarea
          label={t('panel.finish.note')}
          value={note}
          maxLength={4000}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="ink" onClick={onClose}>
            {t('panel.finish.back')}
          </Button>
          <Button onClick={() => void finish()}>{t('panel.finish.finish')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
