import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Hue } from '@/lib/compare/brand-marks';
import type { Side } from '@/lib/model/comparison';
import { BrandDot } from '../parts/BrandDot';
import { fromTo } from '../parts/time';
import styles from './Compare.module.css';
import { huesOf, sideNames } from './sides';

/** Who was walked, when, as whom and on what; each card leads to its walk. */
export function BrandCards({ sides }: { sides: Side[] }) {
  const { t, i18n } = useTranslation();
  const hues = huesOf(sides);
  const names = sideNames(sides, t, i18n.language);
  return (
    <div className={styles.lane} style={laneStyle(sides)} data-pair={sides.length === 2 || undefined}>
      {sides.map((side, index) => (
        <article key={side.walk.id} className={styles.brand} data-hue={hues[index]} data-side={index}>
          <BrandCard side={side} name={names[index] ?? side.brand.name} hue={hues[index] ?? 0} />
        </article>
      ))}
    </div>
  );
}

/** The columns of everything that stands side by side. */
export function laneStyle(sides: Side[]): React.CSSProperties {
  return { '--sides': sides.length } as React.CSSProperties;
}

function BrandCard({ side: { brand, walk }, name, hue }: { side: Side; name: string; hue: Hue }) {
  const { t, i18n } = useTranslation();
  const facts = [
    t('readBack.walked', { when: fromTo(walk.startedAt, walk.finishedAt, i18n.language) }),
    walk.persona && t('readBack.persona', { name: walk.persona }),
    walk.device && t('compare.device', { width: walk.device.width, height: walk.device.height }),
    walk.scout && t('readBack.scout'),
  ];
  return (
    <>
      <BrandDot hue={hue} />{' '}
      <Link href={`/walk/${walk.id}`} className={styles.brandName ?? ''}>
        <b dir="auto">{name}</b>
      </Link>
      {' · '}
      {name !== brand.name && (
        <>
          <bdi>{brand.name}</bdi> ·{' '}
        </>
      )}
      {t(`compare.role.${brand.role}`)}
      <small dir="auto">{facts.filter(Boolean).join(' · ')}</small>
    </>
  );
}
