import { Button, NumberInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { readSettings } from '@/lib/store/settings';
import { perform } from '../parts/perform';
import { useTitle } from '../title';
import { BookingsToCancel } from './BookingsToCancel';
import styles from './Fair.module.css';

const RULES = ['customer', 'time', 'cancel', 'people', 'recording', 'data', 'industry'] as const;

/** What is fair towards the people who are walked to, and what this walker still owes them. */
export function FairPage() {
  const { t } = useTranslation();
  useTitle(t('judging.fair.title'));
  return (
    <div className={styles.page}>
      <h1>{t('judging.fair.title')}</h1>
      <p className="tt-mute">{t('judging.fair.lead')}</p>
      <BookingsToCancel isAlways />
      <Budget />
      {RULES.map((rule) => (
        <section key={rule}>
          <h2>{t(`judging.fair.rules.${rule}.title`)}</h2>
          <p>{t(`judging.fair.rules.${rule}.text`)}</p>
        </section>
      ))}
      <Button component={Link} href="/" variant="default">
        {t('app.backToLibrary')}
      </Button>
    </div>
  );
}

function Budget() {
  const { t } = useTranslation();
  const settings = useLiveQuery(readSettings);
  if (!settings) return null;
  return (
    <NumberInput
      w={220}
      label={t('judging.fair.setBudget')}
      suffix={` ${t('judging.fair.minutes')}`}
      min={0}
      max={600}
      step={5}
      allowDecimal={false}
      defaultValue={settings.budgetMinutes}
      onChange={(minutes) =>
        typeof minutes === 'number' && void perform('changeSettings', { budgetMinutes: minutes })
      }
    />
  );
}
