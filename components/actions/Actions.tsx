import { Button, Select } from '@mantine/core';
import { IconClipboardList, IconFilterOff, IconTableExport } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { huesOfBrands } from '@/lib/compare/brand-marks';
import { Action } from '@/lib/model/action';
import { actionsCsv, type Translate } from '@/lib/report';
import { listActions } from '@/lib/store/actions';
import { listBrands } from '@/lib/store/brands';
import { Empty } from '../parts/Empty';
import { Loading } from '../parts/Loading';
import { fileName, saveFile } from '../parts/save-file';
import { useTitle } from '../title';
import { ActionCard } from './ActionCard';
import styles from './Actions.module.css';
import { isOverdue, useFollowUps } from './follow-ups';

/** What all brands plan to do about their gaps, narrowed to a brand or a status. */
export function Actions() {
  const { t } = useTranslation();
  const actions = useLiveQuery(() => listActions());
  const brands = useLiveQuery(listBrands);
  useTitle(t('actions.title'));
  if (!actions || !brands) return <Loading rows={4} height={96} />;
  if (actions.length === 0) {
    return (
      <Empty
        isScreen
        icon={<IconClipboardList size={24} />}
        title={t('actions.empty.title')}
        action={
          <Button component={Link} href="/compare">
            {t('actions.empty.do')}
          </Button>
        }
      >
        {t('actions.empty.body')}
      </Empty>
    );
  }
  return <Plan actions={actions} brands={brands} />;
}

type Brands = Awaited<ReturnType<typeof listBrands>>;

function Plan({ actions, brands }: { actions: Action[]; brands: Brands }) {
  const { t } = useTranslation();
  const [brandId, setBrand] = useState<string | null>(null);
  const [status, setStatus] = useState<string | null>(null);
  const followUps = useFollowUps(actions);
  const hues = huesOfBrands(brands);
  const shown = actions
    .filter((action) => !brandId || action.brandId === brandId)
    .filter((action) => !status || (status === 'overdue' ? isOverdue(action) : action.status === status))
    .sort((x, y) => Number(isOverdue(y)) - Number(isOverdue(x)));
  const overdue = actions.filter((action) => isOverdue(action)).length;
  const withActions = brands.filter(({ id }) => actions.some((action) => action.brandId === id));
  const save = () =>
    saveFile(
      new Blob([actionsCsv(shown, brands, t as Translate)], { type: 'text/csv' }),
      fileName(['touchtrail', 'actions'], 'csv'),
    );
  return (
    <>
      <h1 className={styles.title}>{t('actions.title')}</h1>
      <p className={`${styles.sum} tt-num`}>
        {t('actions.sum', { count: actions.length })}
        {overdue > 0 && (
          <>
            {' · '}
            <b>{t('actions.overdueSum', { count: overdue })}</b>
          </>
        )}
      </p>
      <div className={styles.bar}>
        <Select
          clearable
          placeholder={t('actions.allBrands')}
          aria-label={t('actions.ofBrand')}
          value={brandId}
          onChange={setBrand}
          data={withActions.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          clearable
          placeholder={t('actions.allStatuses')}
          aria-label={t('actions.fields.status')}
          value={status}
          onChange={setStatus}
          data={[
            { value: 'overdue', label: t('actions.overdue') },
            ...Action.shape.status.options.map((value) => ({ value, label: t(`actions.status.${value}`) })),
          ]}
        />
        <Button variant="default" leftSection={<IconTableExport size={16} aria-hidden />} onClick={save}>
          {t('actions.export')}
        </Button>
      </div>
      {shown.length === 0 && (
        <Empty
          icon={<IconFilterOff size={24} />}
          title={t('actions.nothing')}
          action={
            <Button
              onClick={() => {
                setBrand(null);
                setStatus(null);
              }}
            >
              {t('compare.same.show')}
            </Button>
          }
        >
          {t('actions.nothingHint')}
        </Empty>
      )}
      <ul className={styles.list}>
        {shown.map((action) => {
          const brand = brands.find(({ id }) => id === action.brandId);
          const whose = brand && { brand, hue: hues.get(brand.id) ?? 1 };
          return (
            <ActionCard key={action.id} action={action} whose={whose} followUp={followUps?.get(action.id)} />
          );
        })}
      </ul>
    </>
  );
}
