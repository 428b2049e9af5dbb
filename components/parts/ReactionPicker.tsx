import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconMoodAngry, IconMoodEmpty, IconMoodSmile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Reaction } from '@/lib/model/touchpoint';

const FACES = { positive: IconMoodSmile, neutral: IconMoodEmpty, negative: IconMoodAngry };
const COLORS = { positive: 'green', neutral: 'ink', negative: 'red' };

interface Props {
  of: string;
  reaction: Reaction | undefined;
  /** Gets null when the chosen one is pressed again. */
  onChange: (reaction: Reaction | null) => void;
}

/** Positive, neutral or negative in one tap; a second tap takes it back. */
export function ReactionPicker({ of, reaction, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Group gap={2} wrap="nowrap" role="group" aria-label={t('readBack.reaction', { name: of })}>
      {Reaction.options.map((one) => {
        const Face = FACES[one];
        const isChosen = one === reaction;
        return (
          <Tooltip key={one} label={t(`reactions.${one}`)}>
            <ActionIcon
              variant={isChosen ? 'light' : 'subtle'}
              color={isChosen ? COLORS[one] : 'ink'}
              aria-pressed={isChosen}
              aria-label={t(`reactions.${one}`)}
              onClick={() => onChange(isChosen ? null : one)}
            >
              <Face size={20} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Tooltip>
        );
      })}
    </Group>
  );
}
