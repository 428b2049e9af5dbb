import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Waiting } from '@/lib/store/waits';
import { nameOf } from '../parts/names';
import { when } from '../parts/time';
import type { Draft } from './draft';

interface Props {
  requests: Waiting[];
  draft: Draft;
  suggested: Waiting | undefined;
  onChange: (change: Partial<Draft>) => void;
}

/** Which request caused it: chosen from all that were made before it happened, the likeliest offered. */
export function WhichRequest({ requests, draft, suggested, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const before = requests.filter(({ wait }) => wait.startedAt <= draft.at || wait.id === draft.waitId);
  if (before.length === 0) return null;
  const wordsOf = ({ wait, touchpoint, brand }: Waiting) =>
    `${brand.name}: ${nameOf(touchpoint, t)}, ${when(wait.startedAt, i18n.language)}`;
  return (
    <div>
      <Select
        label={t('offSite.request')}
        placeholder={t('offSite.noRequest')}
        data={before.toReversed().map((one) => ({ value: one.wait.id, label: wordsOf(one) }))}
        value={draft.waitId ?? null}
        onChange={(waitId) => onChange({ waitId: waitId ?? undefined })}
        clearable
        comboboxProps={{ withinPortal: true }}
      />
      {suggested && draft.waitId === undefined && (
        <Button
          mt={6}
          py={5}
          size="compact-sm"
          variant="light"
          h="auto"
          styles={{ label: { whiteSpace: 'normal', textAlign: 'start', lineHeight: 1.35 } }}
          onClick={() => onChange({ waitId: suggested.wait.id })}
        >
          {t('offSite.suggest', { request: wordsOf(suggested) })}
        </Button>
      )}
    </div>
  );
}
