import { useTranslation } from 'react-i18next';
import type { Business } from '@/lib/model/brand';
import { Choice } from '../judge/Choice';
import styles from '../judge/Judge.module.css';

interface Props {
  business: Business;
  onChange: (business: Business) => void;
}

/** What importance depends on; each answer may be left out, and the same press takes it back. */
const ASKED = {
  competitors: ['few', 'many'],
  size: ['small', 'large'],
  age: ['new', 'established'],
  standing: ['leader', 'follower'],
  customers: ['new', 'loyal'],
} as const;

/** What is known of a business: by it missing touchpoints weigh more or less. */
export function BusinessForm({ business, onChange }: Props) {
  const { t } = useTranslation();
  const words = t as (key: string) => string;
  const isUnique = business.isUnique === undefined ? undefined : business.isUnique ? 'yes' : 'no';
  return (
    <fieldset className={styles.business}>
      <legend>{t('judging.business.title')}</legend>
      <p className="tt-mute">{t('judging.business.lead')}</p>
      {Object.entries(ASKED).map(([asked, answers]) => (
        <div key={asked} className={styles.line}>
          <span aria-hidden>{words(`judging.business.${asked}`)}</span>
          <Choice<string>
            label={words(`judging.business.${asked}`)}
            options={answers.map((value) => ({
              value,
              label: words(`judging.business.${asked}Of.${value}`),
            }))}
            value={business[asked as keyof typeof ASKED]}
            onChange={(value) => onChange({ ...business, [asked]: value ?? undefined })}
          />
        </div>
      ))}
      <div className={styles.line}>
        <span aria-hidden>{t('judging.business.isUnique')}</span>
        <Choice
          label={t('judging.business.isUnique')}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: t(`judging.business.isUniqueOf.${value}`),
          }))}
          value={isUnique}
          onChange={(value) => onChange({ ...business, isUnique: value ? value === 'yes' : undefined })}
        />
      </div>
    </fieldset>
  );
}
