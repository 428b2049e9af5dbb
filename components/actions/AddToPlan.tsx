import { Anchor } from '@mantine/core';
import { IconClipboardCheck, IconClipboardPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Gap } from '@/lib/model/gap';
import { putAsked } from '../hash';
import { Tool } from '../parts/Tool';
import { usePlanned } from './planned';

interface Props {
  gap: Gap;
  /** What is missing or worse, for readers: several stand on one screen. */
  name: string;
  look: 'words' | 'icon';
}

/** Makes a gap an action in one click; one that is planned already leads to the plan. */
export function AddToPlan({ gap, name, look }: Props) {
  const { t } = useTranslation();
  const { find, add } = usePlanned();
  const isPlanned = find(gap) !== undefined;
  const label = isPlanned ? t('actions.isPlanned') : t('actions.add');
  const act = () => (isPlanned ? putAsked('view', 'plan') : void add(gap));
  if (look === 'icon') {
    return (
      <Tool icon={isPlanned ? IconClipboardCheck : IconClipboardPlus} label={label} of={name} onClick={act} />
    );
  }
  return (
    <Anchor
      component="button"
      type="button"
      ta="start"
      underline="always"
      aria-label={`${label}: ${name}`}
      onClick={act}
    >
      {label}
    </Anchor>
  );
}
