import { Button } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasNotices, requestNotices } from '@/lib/messages/notices';

/** Offers to be told of late answers outside this panel; gone once that is allowed. */
export function NoticesButton() {
  const { t } = useTranslation();
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => void hasNotices().then(setAllowed), []);
  if (isAllowed) return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="ink"
      leftSection={<IconBell size={15} aria-hidden />}
      onClick={() => void requestNotices().then(setAllowed)}
    >
      {t('waits.tellMe')}
    </Button>
  );
}
