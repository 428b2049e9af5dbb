import { Button } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { listComparisons } from '@/lib/store/comparisons';
import { readRows } from '../../library/rows';
import { Empty } from '../../parts/Empty';
import { Loading } from '../../parts/Loading';
import { useTitle } from '../../title';
import { KeptCard } from './KeptCard';
import styles from './List.module.css';
import { Picker } from './Picker';

/** The comparisons that were kept, and the walks to choose a new one from. */
export function CompareList() {
  const { t } = useTranslation();
  const rows = useLiveQuery(readRows);
  const kept = useLiveQuery(listComparisons);
  useTitle(t('app.compare'));
  if (!rows || !kept) return <Loading rows={4} />;
  if (rows.length < 2 && kept.length === 0) return <NothingYet />;
  return (
    <>
      <h1 className={styles.title}>{t('app.compare')}</h1>
      {kept.length > 0 && (
        <section aria-label={t('compareList.kept')}>
          <h2 className={styles.heading}>{t('compareList.kept')}</h2>
          <ul className={styles.cards}>
            {kept.map((one) => (
              <KeptCard key={one.id} kept={one} rows={rows} />
            ))}
          </ul>
        </section>
      )}
      <Picker rows={rows} />
    </>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  return (
    <Empty
      isScreen
      icon={<IconColumns size={24} />}
      title={t('compare.choose.title')}
      action={
        <Button component={Link} href="/">
          {t('app.backToLibrary')}
        </Button>
      }
    >
      {t('compare.choose.none')}
    </Empty>
  );
}
