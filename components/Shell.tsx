import {
  IconAdjustmentsHorizontal,
  IconClipboardList,
  IconColumns,
  IconListCheck,
  IconRoute,
  IconScale,
} from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { huesOfBrands } from '@/lib/compare/brand-marks';
import { listBrands } from '@/lib/store/brands';
import { BrandDot } from './parts/BrandDot';
import styles from './Shell.module.css';

/** What stands around every screen of the app: the way between screens, and the brands. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.app}>
      <button type="button" className={styles.skip} onClick={skip}>
        {t('app.skip')}
      </button>
      <nav className={styles.nav} aria-label={t('app.navigation')}>
        <div className={styles.ways}>
          <b className={styles.product}>{t('product')}</b>
          <Place href="/" icon={<IconRoute size={18} stroke={1.7} aria-hidden />}>
            {t('app.library')}
          </Place>
          <Place
            href="/compare"
            under={['/compare/', '/kept/']}
            icon={<IconColumns size={18} stroke={1.7} aria-hidden />}
          >
            {t('app.compare')}
          </Place>
          <Place href="/actions" icon={<IconClipboardList size={18} stroke={1.7} aria-hidden />}>
            {t('actions.title')}
          </Place>
          <Place
            href="/scorecards"
            under={['/scorecards/']}
            icon={<IconListCheck size={18} stroke={1.7} aria-hidden />}
          >
            {t('judging.scorecards.nav')}
          </Place>
          <Place href="/fair" icon={<IconScale size={18} stroke={1.7} aria-hidden />}>
            {t('judging.fair.nav')}
          </Place>
          <Place href="/settings" icon={<IconAdjustmentsHorizontal size={18} stroke={1.7} aria-hidden />}>
            {t('app.settings')}
          </Place>
          <Brands />
        </div>
      </nav>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

// A button, because the address after "#" is the route and no link may change it.
function skip() {
  document.getElementById('main')?.focus();
}

interface PlaceProps {
  href: string;
  /** Beginnings of other routes that belong to this place. */
  under?: string[];
  icon: ReactNode;
  children: ReactNode;
}

function Place({ href, under = [], icon, children }: PlaceProps) {
  const [place] = useLocation();
  const isHere = place === href || under.some((start) => place.startsWith(start));
  return (
    <Link href={href} className={styles.place ?? ''} aria-current={isHere ? 'page' : undefined}>
      {icon}
      <span className={styles.word}>{children}</span>
    </Link>
  );
}

function Brands() {
  const { t } = useTranslation();
  const brands = useLiveQuery(listBrands);
  if (!brands || brands.length === 0) return null;
  const hues = huesOfBrands(brands);
  return (
    <section className={styles.brands} aria-label={t('app.brands')}>
      <small className={styles.heading}>{t('app.brands')}</small>
      {brands.map((brand) => (
        <Place key={brand.id} href={`/brand/${brand.id}`} icon={<BrandDot hue={hues.get(brand.id) ?? 1} />}>
          <bdi className={styles.brand}>{brand.name}</bdi>
        </Place>
      ))}
    </section>
  );
}
