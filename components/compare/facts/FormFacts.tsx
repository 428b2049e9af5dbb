import { useTranslation } from 'react-i18next';
import type { Facts } from '@/lib/model/facts';
import { Chip } from '../../parts/Chip';
import own from './Facts.module.css';

type Form = NonNullable<Facts['form']>;

/** How long a form is, against those of the others, and what it asks for. */
export function FormFacts({ form, others }: { form: Form; others: (Form | undefined)[] }) {
  const { t } = useTranslation();
  const { fields, steps, consentPreticked } = form;
  const lengths = others.flatMap((other) => other?.fields.length ?? []);
  const isShortest = lengths.length > 0 && lengths.every((length) => length > fields.length);
  const isLongest = lengths.length > 0 && lengths.every((length) => length < fields.length);
  return (
    <div className={own.form}>
      <p className="tt-num">
        <b>{t('app.facts.fields', { count: fields.length })}</b>
        {' · '}
        {t('factSheet.forms.required', { count: fields.filter(({ required }) => required).length })}
        {' · '}
        {t('app.facts.steps', { count: steps })}
      </p>
      <p className={own.chips}>
        {isShortest && <Chip tone="good">{t('factSheet.forms.shortest')}</Chip>}
        {isLongest && <Chip tone="bad">{t('factSheet.forms.longest')}</Chip>}
        {consentPreticked && <Chip tone="warn">{t('app.facts.preticked')}</Chip>}
      </p>
      <p className={own.fields}>
        {fields.map(({ role, label, required }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two fields of a form may be alike
          <span key={index} data-required={required || undefined} title={label}>
            {t(`fieldRoles.${role}`)}
            {required && <abbr title={t('factSheet.forms.must')}>*</abbr>}
          </span>
        ))}
      </p>
    </div>
  );
}
