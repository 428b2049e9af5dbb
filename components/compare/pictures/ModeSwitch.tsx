import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export const MODES = ['side', 'slider', 'overlay', 'flip'] as const;
export type Mode = (typeof MODES)[number];

/** How two pictures are held against each other. */
export function ModeSwitch({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('pictures.mode.label')}
      value={mode}
      onChange={(value) => onChange(MODES.find((one) => one === value) ?? 'side')}
      data={MODES.map((value) => ({ value, label: t(`pictures.mode.${value}`) }))}
    />
  );
}
