import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { repeatsOf } from '@/lib/judge/repeats';
import type { Lasted } from '@/lib/judge/waits';
import type { Brand } from '@/lib/model/brand';
import type { Kind } from '@/lib/model/kind';
import { numbersIn } from '@/lib/report/numbers';
import { db } from '@/lib/store/db';
import { type Waiting, waitsOfBrand } from '@/lib/store/waits';
import { HoursButton } from '../hours/HoursButton';
import { KindIcon } from '../parts/KindIcon';
import { span } from '../parts/time';
import styles from './Answers.module.css';
import { inWorkingTime } from './working';

/** How a brand answers over all its walks, one line for each sort of request; the number of requests always beside. */
export function BrandAnswers({ brandId }: { brandId: string }) {
  const { t } = useTranslation();
  const found = useLiveQuery(
    async () => ({ brand: await db.brands.get(brandId), waiting: await waitsOfBrand(brandId) }),
    [brandId],
  );
  if (!found?.brand || found.waiting.length === 0) return null;
  const { brand, waiting } = found;
  const byKind = Map.groupBy(waiting, ({ touchpoint }) => touchpoint.kind);
  return (
    <section className={`tt-card ${styles.answers}`} aria-label={t('waits.answers.title')}>
      <div className={styles.head}>
        <h2>{t('waits.answers.title')}</h2>
        <HoursButton brand={brand} />
      </div>
      <table className={`${styles.table} tt-num`}>
        <thead>
          <tr>
            <th scope="col">{t('waits.answers.request')}</th>
            <th scope="col">n</th>
            <th scope="col">{t('waits.answers.median')}</th>
            <th scope="col">{t('waits.answers.worst')}</th>
            <th scope="col">{t('waits.answers.unanswered')}</th>
          </tr>
        </thead>
        <tbody>
          {[...byKind].map(([kind, ofKind]) => (
            <Line key={kind} kind={kind} waiting={ofKind} brand={brand} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ kind, waiting, brand }: { kind: Kind; waiting: Waiting[]; brand: Brand }) {
  const { t, i18n } = useTranslation();
  const waits = waiting.map(({ wait }) => wait);
  const { n, running, median, worst, unanswered } = repeatsOf(waits, () => brand.hours);
  const percent = numbersIn(i18n.language, { style: 'percent', maximumFractionDigits: 0 });
  const time = (lasted: Lasted | undefined) => {
    if (!lasted) return '–';
    const working = inWorkingTime(lasted, t);
    return working ? `${span(lasted.ms, t)} (${working})` : span(lasted.ms, t);
  };
  return (
    <tr>
      <th scope="row">
        <KindIcon kind={kind} size={15} /> {t(`kinds.${kind}`)}
      </th>
      <td>
        {n}
        {running > 0 && <small> {t('waits.answers.running', { count: running })}</small>}
      </td>
      <td>{time(median)}</td>
      <td>{time(worst)}</td>
      <td data-bad={(unanswered ?? 0) > 0}>{unanswered === undefined ? '–' : percent(unanswered)}</td>
    </tr>
  );
}
