import { Button, Stack } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { openApp } from '@/lib/messages/tabs';
import type { Walk } from '@/lib/model/walk';
import { db } from '@/lib/store/db';
import { listWalks } from '@/lib/store/walks';
import { BookingsToCancel } from '../fair/BookingsToCancel';
import { LogButton } from '../off-site/LogButton';
import { Empty } from '../parts/Empty';
import { Waiting } from '../waits/Waiting';
import { PanelTop } from './Panel';
import styles from './Panel.module.css';

/** After the last step: compare with the newest walk of another brand, read back, or walk the next site. */
export function Finished({ walk, onAnother }: { walk: Walk; onAnother: () => void }) {
  const { t } = useTranslation();
  const other = useLiveQuery(() => otherBrandsWalk(walk), [walk.id]);
  const compare =
    other && [other.isOwn ? other.walk.id : walk.id, other.isOwn ? walk.id : other.walk.id].join(',');
  return (
    <div className={styles.panel} data-walk={walk.id}>
      <PanelTop />
      <main className={styles.scroll}>
        <Waiting />
        <Empty icon={<IconFlag size={24} />} title={t('panel.finished.title')}>
          {t('panel.finished.text')}
        </Empty>
        <BookingsToCancel walkId={walk.id} />
        <Stack gap="xs" mt="md">
          {other && (
            <Button onClick={() => void openApp(`/compare/${compare}`)}>
              {t('panel.finished.compare', { brand: other.name })}
            </Button>
          )}
          <Button variant="default" onClick={() => void openApp(`/walk/${walk.id}`)}>
            {t('panel.finished.read')}
          </Button>
          <LogButton walkId={walk.id} />
          <Button variant="default" onClick={onAnother}>
            {t('panel.finished.another')}
          </Button>
        </Stack>
      </main>
    </div>
  );
}

async function otherBrandsWalk(
  walk: Walk,
): Promise<{ walk: Walk; name: string; isOwn: boolean } | undefined> {
  const other = (await listWalks()).find((one) => one.brandId !== walk.brandId && one.state === 'finished');
  const brand = other && (await db.brands.get(other.brandId));
  return other && brand ? { walk: other, name: brand.name, isOwn: brand.role === 'own' } : undefined;
}
