import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { type Hue, huesOfBrands } from '@/lib/compare/brand-marks';
import { isWaiting } from '@/lib/model/wait';
import { listBrands } from '@/lib/store/brands';
import { type Waiting as One, waitingSince } from '@/lib/store/waits';
import { NoticesButton } from './NoticesButton';
import { useNow } from './useNow';
import styles from './Waiting.module.css';
import { WaitRow } from './WaitRow';

/** An answer stays in sight so long, to be described or taken back. Milliseconds. */
const JUST_NOW_MS = 10 * 60_000;

/** Every clock that runs, of all brands, to the second; and what has just been answered. Nothing while nobody waits. */
export function Waiting() {
  const { t } = useTranslation();
  const found = useLiveQuery(async () => {
    const [waiting, brands] = await Promise.all([waitingSince(Date.now() - JUST_NOW_MS), listBrands()]);
    return { waiting, hues: huesOfBrands(brands) };
  });
  const running = found?.waiting.filter(({ wait }) => isWaiting(wait)) ?? [];
  const now = useNow(running.length > 0);
  if (!found || found.waiting.length === 0) return null;
  const late = running.filter(({ wait }) => wait.ended);
  return (
    <section className={styles.waiting} aria-label={t('waits.title')}>
      <h2 className={styles.heading}>
        {t('waits.title')}
        <span className={styles.aside}>{t('waits.running', { count: running.length })}</span>
      </h2>
      {/* Spoken when somebody becomes late or answers, never for a second that passed. */}
      <p className="tt-hidden" role="status">
        {late.map((one) => t('waits.lateSpoken', { brand: one.brand.name })).join(' ')}
      </p>
      <ul className={styles.rows}>
        {inOrder(found.waiting).map((one) => (
          <WaitRow key={one.wait.id} waiting={one} hue={hueOf(one, found.hues)} now={now} />
        ))}
      </ul>
      {running.length > 0 && <NoticesButton />}
    </section>
  );
}

const hueOf = ({ brand }: One, hues: Map<string, Hue>): Hue => hues.get(brand.id) ?? 1;

/** Late first, then running, then just answered; each the oldest first. */
function inOrder(waiting: One[]): One[] {
  const rank = ({ wait }: One) => (wait.ended?.how === 'no-answer' ? 0 : wait.ended ? 2 : 1);
  return waiting.toSorted((x, y) => rank(x) - rank(y));
}
