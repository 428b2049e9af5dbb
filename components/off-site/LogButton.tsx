import { Button } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LogDialog } from './LogDialog';

/** "Log something that happened off the site", for the chain of a walk or whichever it answers. */
export function LogButton({ walkId, size = 'sm' }: { walkId?: string; size?: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size={size}
        variant="default"
        leftSection={<IconPencilPlus size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('offSite.open')}
      </Button>
      {isOpen && <LogDialog walkId={walkId} onClose={() => setOpen(false)} />}
    </>
  );
}
