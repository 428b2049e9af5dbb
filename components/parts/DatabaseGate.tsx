import { Alert, Button } from '@mantine/core';
import { IconDatabaseExclamation } from '@tabler/icons-react';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { onStanding, openDatabase, type Standing, standing } from '@/lib/store/standing';
import { Empty } from './Empty';

/** Stands before every screen: a database that cannot be used is said in words, never by a spinner or an empty library. */
export function DatabaseGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const now = useSyncExternalStore(onStanding, standing);
  useEffect(() => void openDatabase(), []);
  if (isShut(now)) return <Shut standing={now} />;
  return (
    <>
      {now === 'outdated' && (
        <Alert role="alert" color="yellow" radius={0} py="xs" title={t('database.outdated.title')}>
          {t('database.outdated.body')}{' '}
          <Button size="compact-sm" variant="default" onClick={() => location.reload()}>
            {t('database.reload')}
          </Button>
        </Alert>
      )}
      {children}
    </>
  );
}

type Shut = Extract<Standing, 'blocked' | 'unreadable' | 'broken'>;

const isShut = (standing: Standing): standing is Shut =>
  standing === 'blocked' || standing === 'unreadable' || standing === 'broken';

function Shut({ standing }: { standing: Shut }) {
  const { t } = useTranslation();
  const again = standing === 'broken' ? () => void openDatabase() : () => location.reload();
  return (
    <main role="alert">
      <Empty
        isScreen
        icon={<IconDatabaseExclamation size={24} />}
        title={t(`database.${standing}.title`)}
        action={<Button onClick={again}>{t(standing === 'broken' ? 'app.retry' : 'database.reload')}</Button>}
      >
        {t(`database.${standing}.body`)}
      </Empty>
    </main>
  );
}
