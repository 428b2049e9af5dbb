import { Group } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tool } from '../parts/Tool';

/** 0 fits the whole picture; the others are widths of the pane. */
export const ZOOMS = [0, 1, 1.5, 2, 3];

export interface Zoom {
  /** Place in `ZOOMS`. */
  level: number;
  by: (step: number) => void;
  fit: () => void;
}

/** The zoom of pictures, from the level it begins at, with + and − to change it and 0 to fit. */
export function useZoom(first = 0): Zoom {
  const [level, setLevel] = useState(first);
  const by = (step: number) => setLevel((now) => Math.min(ZOOMS.length - 1, Math.max(0, now + step)));
  const fit = () => setLevel(0);
  useHotkeys([
    ['[plus]', () => by(1)],
    ['shift+[plus]', () => by(1)],
    ['=', () => by(1)],
    ['-', () => by(-1)],
    ['0', fit],
  ]);
  return { level, by, fit };
}

/** Smaller, fit, larger. */
export function ZoomTools({ zoom: { level, by, fit } }: { zoom: Zoom }) {
  const { t } = useTranslation();
  return (
    <Group gap={4} wrap="nowrap">
      <Tool
        look="framed"
        label={t('viewer.zoomOut')}
        icon={IconZoomOut}
        isOff={level === 0}
        onClick={() => by(-1)}
      />
      <Tool look="framed" label={t('viewer.fit')} icon={IconMaximize} isOff={level === 0} onClick={fit} />
      <Tool
        look="framed"
        label={t('viewer.zoomIn')}
        icon={IconZoomIn}
        isOff={level === ZOOMS.length - 1}
        onClick={() => by(1)}
      />
    </Group>
  );
}
