import { IconTrash } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { changesSince } from '@/lib/compare/changes';
import type { KeptComparison } from '@/lib/model/kept-comparison';
import { db } from '@/lib/store/db';
import type { LibraryRow } from '../../library/rows';
import { BrandDot } from '../../parts/BrandDot';
import { Chip } from '../../parts/Chip';
import { Tool } from '../../parts/Tool';
import { exactly, when } from '../../parts/time';
import { eraseKept } from '../kept/erase';
import { keptPath } from '../kept/keeping';
import { changeWords } from '../kept/Stale';
import { namedApart } from '../sides';
import styles from './List.module.css';

/** A kept comparison: whose chains, when it was looked at, and whether its walks changed since. */
export function KeptCard({ kept, rows }: { kept: KeptComparison; rows: LibraryRow[] }) {
  const { t, i18n } = useTranslation();
  const found = kept.walkIds.flatMap((id) => rows.find(({ walk }) => walk.id === id) ?? []);
  const sides = namedApart(found, t, i18n.language);
  const waits = useLiveQuery(
    () => db.waits.where('walkId').anyOf(kept.walkIds).toArray(),
    [kept.walkIds.join()],
  );
  const looked = sides.map((side) => ({
    ...side,
    waits: waits?.filter(({ walkId }) => walkId === side.walk.id) ?? [],
  }));
  const changes = kept.seen && waits ? changesSince(kept.seen.walks, looked) : [];
  const gone = kept.walkIds.length - sides.length;
  return (
    <li className={`tt-card ${styles.card}`}>
      <div className={styles.head}>
        <Link href={keptPath(kept)} className={styles.name ?? ''}>
          <bdi>{kept.name}</bdi>
        </Link>
        <Tool icon={IconTrash} label={t('kept.forget')} of={kept.name} onClick={() => void eraseKept(kept)} />
      </div>
      <p className={styles.brands}>
        {sides.map(({ walk, brand, hue }) => (
          <span key={walk.id} className={styles.brand}>
            <BrandDot hue={hue} /> <bdi>{brand.name}</bdi>{' '}
            <span className="tt-mute">{when(walk.startedAt, i18n.language)}</span>
          </span>
        ))}
      </p>
      <p className={styles.state}>
        {kept.seen && (
          <span className="tt-mute" title={exactly(kept.seen.at, i18n.language)}>
            {t('compareList.seen', { when: when(kept.seen.at, i18n.language) })}
          </span>
        )}
        {gone > 0 && <Chip tone="bad">{t('compare.gone', { count: gone })}</Chip>}
        {changes.length > 0 && (
          <Chip tone="warn">
            <bdi>{t('compareList.stale', { what: changeWords(changes, sides, t) })}</bdi>
          </Chip>
        )}
      </p>
    </li>
  );
}
