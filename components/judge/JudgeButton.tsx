import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '@/lib/model/touchpoint';
import { EMOTION_FACES, emotionOf } from './emotions';

interface Props {
  touchpoint: Touchpoint;
  of: string;
  isOpen: boolean;
  onToggle: () => void;
}

/** Opens and closes the judgement of a touchpoint, and shows what it felt like. */
export function JudgeButton({ touchpoint, of, isOpen, onToggle }: Props) {
  const { t } = useTranslation();
  const emotion = emotionOf(touchpoint);
  const Face = emotion === undefined ? undefined : EMOTION_FACES[emotion];
  const felt = emotion === undefined ? '' : ` (${t(`judging.judge.emotions.${emotion}`)})`;
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <Button
      size="compact-sm"
      flex="none"
      variant="subtle"
      color="ink"
      aria-expanded={isOpen}
      aria-label={t('judging.judge.of', { name: of }) + felt}
      leftSection={Face && <Face size={17} stroke={1.7} aria-hidden />}
      rightSection={<Chevron size={14} aria-hidden />}
      onClick={onToggle}
    >
      {t('judging.judge.open')}
    </Button>
  );
}
