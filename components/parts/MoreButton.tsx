import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** How many are not shown while the list is short. */
  rest: number;
  isAll: boolean;
  onToggle: () => void;
}

/** Shows the rest of a list that begins short, and hides it again. */
export function MoreButton({ rest, isAll, onToggle }: Props) {
  const { t } = useTranslation();
  return (
    <Button size="compact-sm" variant="subtle" color="ink" aria-expanded={isAll} onClick={onToggle}>
      {isAll ? t('compare.fewer') : t('compare.more', { count: rest })}
    </Button>
  );
}
