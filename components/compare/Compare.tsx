import { Button } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { compare } from '@/lib/compare';
import { pinsOf } from '@/lib/store/pins';
import { Empty } from '../parts/Empty';
import { Loading } from '../parts/Loading';
import { BrandCards } from './BrandCards';
import styles from './Compare.module.css';
import { CompareHeader } from './CompareHeader';
import { readSides } from './sides';
import { Tiles } from './Tiles';
import { Views } from './Views';

/** Two or more chains side by side; the first walk is the one the verdicts speak for. */
export function Compare({ walkIds }: { walkIds: string[] }) {
  const { t } = useTranslation();
  const found = useLiveQuery(() => readSides(walkIds), [walkIds.join()]);
  const pins = useLiveQuery(() => pinsOf({ walkIds }), [walkIds.join()]);
  const comparison = useMemo(
    () => (found && pins && found.sides.length > 1 ? compare(found.sides, pins) : undefined),
    [found, pins],
  );
  if (!found || !pins) return <Loading rows={6} height={88} />;
  if (!comparison) return <TooFew gone={found.gone} />;
  return (
    <div className={styles.screen} data-comparison>
      <CompareHeader comparison={comparison} />
      {found.gone > 0 && <p className={styles.gone}>{t('compare.gone', { count: found.gone })}</p>}
      <BrandCards sides={comparison.sides} />
      <Tiles comparison={comparison} />
      <Views comparison={comparison} />
    </div>
  );
}

function TooFew({ gone }: { gone: number }) {
  const { t } = useTranslation();
  return (
    <Empty
      isScreen
      icon={<IconColumns size={24} />}
      title={gone > 0 ? t('compare.gone', { count: gone }) : t('compare.few')}
      action={
        <Button component={Link} href="/">
          {t('app.backToLibrary')}
        </Button>
      }
    >
      {t('compare.choose.body')}
    </Empty>
  );
}
