import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Ladder, laddersOf, toldWait } from '@/lib/judge/ladder';
import type { Comparison, Side } from '@/lib/model/comparison';
import { numbersIn } from '@/lib/report/numbers';
import type { Rung } from '@/lib/vocabulary/benchmarks';
import { BrandDot } from '../parts/BrandDot';
import styles from './Ladders.module.css';
import { huesOf } from './sides';

/** What was measured, among what studies found: each figure on a rung, the best at the top. */
export function Ladders({ comparison: { sides } }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const ladders = laddersOf(sides);
  if (ladders.length === 0) return null;
  return (
    <section className={`tt-card ${styles.ladders}`} aria-label={t('ladder.title')}>
      <h2>{t('ladder.title')}</h2>
      <p className="tt-mute">{t('ladder.lead')}</p>
      <div className={styles.grid}>
        {ladders.map((ladder) => (
          <OneLadder key={ladder.id} ladder={ladder} sides={sides} />
        ))}
      </div>
    </section>
  );
}

function OneLadder({ ladder, sides }: { ladder: Ladder; sides: Side[] }) {
  const { t, i18n } = useTranslation();
  const hues = huesOf(sides);
  return (
    <section>
      <h3>{t(`ladder.of.${ladder.id}`)}</h3>
      <ol className={styles.ladder}>
        {ladder.steps.map((step) => {
          const value = ladder.unit === 'ms' ? wait(step.value, t) : count(step.value, i18n.language);
          if (step.is === 'rung') {
            return (
              <li key={step.rung.id} className={styles.rung}>
                <b className="tt-num">{value}</b>
                <span>
                  {t(`ladder.rungs.${step.rung.id}`)}
                  <small>{sourceOf(step.rung, t)}</small>
                </span>
              </li>
            );
          }
          return (
            <li key={`side ${String(step.side)}`} className={styles.side} data-hue={hues[step.side]}>
              <b className="tt-num">{value}</b>
              <span>
                <BrandDot hue={hues[step.side] ?? 5} /> <bdi>{sides[step.side]?.brand.name}</bdi>
                <small>{t('ladder.n', { count: step.n })}</small>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function wait(ms: number, t: TFunction): string {
  const { unit, n } = toldWait(ms);
  return t(`app.time.${unit}`, { n });
}

function count(value: number, language: string): string {
  return numbersIn(language, { maximumFractionDigits: 1 })(value);
}

function sourceOf({ study, year, sample }: Rung, t: TFunction): string {
  return [study, year ?? t('ladder.noYear'), sample ?? t('ladder.noSample')].join(' · ');
}
