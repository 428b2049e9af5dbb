import { Button } from '@mantine/core';
import { IconClockHour4 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brand } from '@/lib/model/brand';
import { HoursDialog } from './HoursDialog';

/** Opens the brand's working hours. */
export function HoursButton({ brand }: { brand: Brand }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconClockHour4 size={15} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t(brand.hours ? 'hours.change' : 'hours.set')}
      </Button>
      {isOpen && <HoursDialog brand={brand} onClose={() => setOpen(false)} />}
    </>
  );
}
