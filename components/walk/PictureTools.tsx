import { Button, Progress } from '@mantine/core';
import { IconArrowsVertical, IconCamera } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Walk } from '@/lib/model/walk';
import { complain, perform, tell } from '../parts/perform';
import styles from './PictureTools.module.css';

/** A picture of what is in front, or of the whole page; while the latter is taken, how far it is and a way to end it. */
export function PictureTools({ walk }: { walk: Walk }) {
  const { t } = useTranslation();
  // From the click on, because a picture waits for its turn before it begins.
  const [isAsked, setAsked] = useState(false);
  const snapshot = async () => {
    const taken = await perform('snapshot', { walkId: walk.id, name: t('panel.snapshotName') });
    if (taken.ok) tell(t('panel.snapshotTaken'));
  };
  const wholePage = async () => {
    setAsked(true);
    const done = await perform('picturePage', { walkId: walk.id });
    setAsked(false);
    if (!done.ok) return;
    const { reason } = done.value;
    if (!reason) tell(t('panel.wholePage.taken'));
    else if (reason !== 'cancelled')
      complain(t('panel.wholePage.failed', { reason: t(`noPicture.${reason}`) }));
  };
  if (isAsked || walk.pageShot) return <PageUnderWay walk={walk} />;
  return (
    <>
      <Button variant="default" leftSection={<IconCamera size={17} />} onClick={() => void snapshot()}>
        {t('panel.snapshot')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconArrowsVertical size={17} />}
        onClick={() => void wholePage()}
      >
        {t('panel.wholePage.take')}
      </Button>
    </>
  );
}

function PageUnderWay({ walk: { id, pageShot } }: { walk: Walk }) {
  const { t } = useTranslation();
  const { done = 0, of = 1 } = pageShot ?? {};
  return (
    <div className={styles.underWay} role="status">
      <div className={styles.line}>
        <span>{t('panel.wholePage.underWay', { done: Math.min(done + 1, of), of })}</span>
        <Button
          size="compact-sm"
          variant="default"
          disabled={pageShot?.isCancelled === true}
          onClick={() => void perform('cancelPage', { walkId: id })}
        >
          {t('app.cancel')}
        </Button>
      </div>
      <Progress value={(100 * done) / of} aria-label={t('panel.wholePage.progress')} size="sm" />
    </div>
  );
}
