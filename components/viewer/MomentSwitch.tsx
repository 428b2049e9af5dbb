import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Frame, MomentOfPicture } from './frames';

interface Props {
  frame: Frame;
  moment: MomentOfPicture;
  onChange: (moment: MomentOfPicture) => void;
}

/** Before or after the act; hidden where no side has a picture after it. */
export function MomentSwitch({ frame, moment, onChange }: Props) {
  const { t } = useTranslation();
  if (!frame.panes.some((pane) => pane.touchpoint?.after)) return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('viewer.moment')}
      value={moment}
      onChange={(value) => onChange(value === 'after' ? 'after' : 'before')}
      data={[
        { value: 'before', label: t('viewer.before') },
        { value: 'after', label: t('viewer.after') },
      ]}
    />
  );
}
