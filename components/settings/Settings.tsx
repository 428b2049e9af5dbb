import { NumberInput, Select, Switch } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings as Chosen } from '@/lib/model/settings';
import { readSettings } from '@/lib/store/settings';
import { Loading } from '../parts/Loading';
import { perform } from '../parts/perform';
import { Kept } from './Kept';
import styles from './Settings.module.css';

/** Choices of days; what was chosen otherwise (an older Touchtrail, an archive) is offered beside them. */
const DAYS = [7, 30, 90, 180, 365, 730];
const FOREVER = 'forever';

/** What holds for every walk. Each change is stored at once. */
export function Settings() {
  const { t } = useTranslation();
  const chosen = useLiveQuery(readSettings);
  if (!chosen) return <Loading rows={4} height={88} />;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('settings.title')}</h1>
        <p className="tt-mute">{t('settings.lead')}</p>
      </header>
      <Part title={t('settings.pictures.title')}>
        <Switch
          label={t('settings.pictures.fullPage')}
          description={t('settings.pictures.fullPageHint')}
          checked={chosen.fullPage}
          onChange={(event) => change({ fullPage: event.currentTarget.checked })}
        />
      </Part>
      <Part title={t('settings.waits.title')}>
        <WaitLimit minutes={chosen.waitLimitMinutes} />
      </Part>
      <Part title={t('settings.keep.title')}>
        <Days
          label={t('settings.keep.pictures')}
          hint={t('settings.keep.picturesHint')}
          days={chosen.keepPicturesDays}
          onChange={(keepPicturesDays) => change({ keepPicturesDays })}
        />
        <Days
          label={t('settings.keep.walks')}
          hint={t('settings.keep.walksHint')}
          days={chosen.keepWalksDays}
          onChange={(keepWalksDays) => change({ keepWalksDays })}
        />
        <Days
          label={t('settings.keep.deleted')}
          days={chosen.keepDeletedDays}
          onChange={(keepDeletedDays) => change({ keepDeletedDays })}
        />
        <p className="tt-mute">{t('settings.keep.open')}</p>
      </Part>
      <Part title={t('settings.kept.title')}>
        <Kept />
      </Part>
    </div>
  );
}

const change = (changed: Partial<Chosen>) => void perform('changeSettings', changed);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={`tt-card ${styles.part}`} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Stored when the field is left, so that a number half typed is never a setting. */
function WaitLimit({ minutes }: { minutes: number }) {
  const { t } = useTranslation();
  return (
    <NumberInput
      key={minutes}
      className={styles.field}
      label={t('settings.waits.limit')}
      description={t('settings.waits.limitHint')}
      suffix={` ${t('settings.waits.limitUnit')}`}
      min={5}
      max={30_000}
      step={30}
      allowDecimal={false}
      defaultValue={minutes}
      onBlur={(event) => {
        const typed = Number.parseInt(event.currentTarget.value, 10);
        if (typed >= 5 && typed !== minutes) change({ waitLimitMinutes: Math.min(typed, 30_000) });
      }}
    />
  );
}

interface DaysProps {
  label: string;
  hint?: string;
  days: number | null;
  onChange: (days: number | null) => void;
}

function Days({ label, hint, days, onChange }: DaysProps) {
  const { t } = useTranslation();
  const offered = days === null || DAYS.includes(days) ? DAYS : [...DAYS, days].sort((a, b) => a - b);
  return (
    <Select
      className={styles.field}
      label={label}
      description={hint}
      allowDeselect={false}
      data={[
        ...offered.map((count) => ({ value: String(count), label: t('settings.keep.days', { count }) })),
        { value: FOREVER, label: t('settings.keep.forever') },
      ]}
      value={days === null ? FOREVER : String(days)}
      onChange={(value) => value && onChange(value === FOREVER ? null : Number(value))}
    />
  );
}
