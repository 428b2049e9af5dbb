import { ActionIcon, Button, Switch, Tooltip } from '@mantine/core';
import { IconEyeOff, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Brand, PrivatePart } from '@/lib/model/brand';
import type { Walk } from '@/lib/model/walk';
import { offerUndo, perform, tell } from '../parts/perform';
import panel from './Panel.module.css';
import styles from './PrivateParts.module.css';

/** What the walker marked as private on this brand's site, and the way to mark more or to take it back. */
export function PrivateParts({ walk, brand }: { walk: Walk; brand: Brand }) {
  const { t } = useTranslation();
  const parts = brand.privateParts ?? [];
  const choose = async () => {
    const choosing = await perform('choosePrivate', {
      walkId: walk.id,
      words: { title: t('panel.private.choose'), keys: t('panel.private.keys'), cancel: t('app.cancel') },
    });
    if (choosing.ok) tell(t('panel.private.goThere'));
  };
  const set = (changed: PrivatePart[]) => perform('setPrivate', { brandId: brand.id, parts: changed });
  const remove = async (index: number) => {
    const done = await set(parts.filter((_, at) => at !== index));
    if (done.ok) offerUndo(t('panel.private.removed'), () => void set(parts));
  };
  return (
    <section className={styles.private} aria-label={t('panel.private.title')}>
      <h2 className={panel.heading}>
        {t('panel.private.title')}
        <Button
          className={panel.aside}
          size="compact-xs"
          variant="default"
          leftSection={<IconEyeOff size={14} aria-hidden />}
          onClick={() => void choose()}
        >
          {t('panel.private.mark')}
        </Button>
      </h2>
      {parts.length === 0 && <p className={panel.small}>{t('panel.private.none')}</p>}
      <ul className={styles.list}>
        {parts.map((part, index) => (
          <li key={`${part.host} ${part.page} ${part.path.join(' ')}`}>
            <code title={part.path.join(' ')}>{part.path.at(-1)?.split(' > ').at(-1)}</code>
            <Switch
              size="xs"
              label={
                part.page === undefined
                  ? t('panel.private.everywhere')
                  : t('panel.private.on', { page: part.page })
              }
              checked={part.page === undefined}
              disabled={part.page === undefined}
              onChange={() =>
                void set(parts.map((one, at) => (at === index ? { ...one, page: undefined } : one)))
              }
            />
            <Tooltip label={t('panel.private.remove')}>
              <ActionIcon
                size={24}
                variant="subtle"
                color="ink"
                aria-label={t('panel.private.remove')}
                onClick={() => void remove(index)}
              >
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
    </section>
  );
}
