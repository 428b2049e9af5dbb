import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dueAt, dueBy, lasted } from '@/lib/judge/waits';
import { isOpenAt } from '@/lib/judge/working-time';
import { isWaiting, type Wait } from '@/lib/model/wait';
import type { Waiting } from '@/lib/store/waits';
import { clock, exactly, span } from '../parts/time';
import styles from './Waiting.module.css';

const DAY_MS = 86_400_000;

/** How long it has run: to the second within a day. A timer is not spoken as it runs. */
export function RunningFor({ wait, now }: { wait: Wait; now: number }) {
  const { t, i18n } = useTranslation();
  const ms = Math.max(0, now - wait.startedAt);
  return (
    <time role="timer" className={`${styles.time} tt-num`} title={exactly(wait.startedAt, i18n.language)}>
      {ms < DAY_MS ? clock(ms) : span(ms, t)}
    </time>
  );
}

/** What was promised, how late it is, and the same in the brand's working time. */
export function WaitAbout({ waiting: { wait, brand }, now }: { waiting: Waiting; now: number }) {
  const { t } = useTranslation();
  if (!isWaiting(wait)) return wait.ended?.how === 'gave-up' ? <p>{t('waits.gaveUp')}</p> : null;
  const due = dueAt(wait, brand.hours);
  const isByPromise = dueBy(wait, brand.hours) === 'promise';
  const { promise } = wait;
  const isLate = now >= due;
  const parts = [
    isLate && <b key="late">{t('waits.lateBy', { span: span(now - due, t) })}</b>,
    promise && (
      <span key="promise">
        {t('waits.promised')} “<bdi>{promise.text}</bdi>”
      </span>
    ),
    !isLate && (
      <span key="due">{t(isByPromise ? 'waits.dueIn' : 'waits.limitIn', { span: span(due - now, t) })}</span>
    ),
    brand.hours && <span key="working">{workingWords(wait, brand, now, t)}</span>,
  ].filter(Boolean);
  return (
    <p className={styles.about}>{parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]))}</p>
  );
}

function workingWords(wait: Wait, { hours }: Waiting['brand'], now: number, t: TFunction): string {
  const { workingMs } = lasted(wait, now, hours);
  const working = workingMs > 0 ? t('waits.working', { span: span(workingMs, t) }) : t('waits.noWorking');
  return isOpenAt(now, hours) ? working : `${working}, ${t('waits.closed')}`;
}
