import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Side } from '@/lib/model/comparison';

/** Leads to the walk in which something is still to be done. */
export function OpenWalk({ side }: { side: Side | undefined }) {
  const { t } = useTranslation();
  if (!side) return null;
  return (
    <Button component={Link} href={`/walk/${side.walk.id}`}>
      {t('compare.openWalk', { name: side.brand.name })}
    </Button>
  );
}
