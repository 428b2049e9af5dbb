import { Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Tool } from '../parts/Tool';

interface Props {
  at: number;
  of: number;
  onGo: (at: number) => void;
}

/** To the touchpoint before or after. */
export function Steps({ at, of, onGo }: Props) {
  const { t } = useTranslation();
  return (
    <Group gap={4} wrap="nowrap">
      <Tool
        look="framed"
        label={t('viewer.previous')}
        icon={IconChevronLeft}
        isOff={at === 0}
        onClick={() => onGo(at - 1)}
      />
      <Tool
        look="framed"
        label={t('viewer.next')}
        icon={IconChevronRight}
        isOff={at === of - 1}
        onClick={() => onGo(at + 1)}
      />
    </Group>
  );
}
