import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';

interface Props {
  icon: Icon;
  /** What it does: shown on hover, and its name for readers. */
  label: string;
  /** What it does it to, where the label alone stands on several buttons of a screen. */
  of?: string;
  isOff?: boolean;
  /** "framed" in a bar, "bare" inside a card. */
  look?: 'framed' | 'bare';
  onClick: () => void;
}

/** A button that is only an icon, with its name on hover. */
export function Tool({ icon: Drawing, label, of, isOff = false, look = 'bare', onClick }: Props) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={look === 'framed' ? 'default' : 'subtle'}
        size={look === 'framed' ? 'lg' : 'md'}
        aria-label={of ? `${label}: ${of}` : label}
        disabled={isOff}
        onClick={onClick}
      >
        <Drawing size={look === 'framed' ? 18 : 16} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
