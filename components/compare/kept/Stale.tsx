import type { TFunction } from 'i18next';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change, changesSince, lookOf } from '@/lib/compare/changes';
import type { Side } from '@/lib/model/comparison';
import type { KeptComparison } from '@/lib/model/kept-comparison';
import { changeComparison } from '@/lib/store/comparisons';
import { showProblem } from '../../parts/perform';
import { when } from '../../parts/time';
import styles from '../Compare.module.css';

/** What changed in the walks since the comparison was last looked at, for as long as it is open; then it counts as seen. */
export function Stale({ kept, sides }: { kept: KeptComparison; sides: Side[] }) {
  const { t, i18n } = useTranslation();
  const [seen] = useState(kept.seen);
  useSeen(kept.id, sides);
  const changes = useMemo(() => (seen ? changesSince(seen.walks, sides) : []), [seen, sides]);
  if (!seen || changes.length === 0) return null;
  return (
    <p className={styles.gone} role="status">
      <b>{t('kept.changedSince', { when: when(seen.at, i18n.language) })}</b> {changeWords(changes, sides, t)}
    </p>
  );
}

function useSeen(id: string, sides: Side[]): void {
  useEffect(() => {
    const seen = { at: Date.now(), walks: lookOf(sides) };
    void changeComparison(id, () => ({ seen })).then((done) => {
      if (!done.ok) showProblem(done.problem);
    });
  }, [id, sides]);
}

/** "VenaSana: 2 touchpoints added, 1 answer; Flebos: 1 edited". */
export function changeWords(changes: Change[], sides: Pick<Side, 'walk' | 'brand'>[], t: TFunction): string {
  const parts = ['added', 'removed', 'edited', 'answers'] as const;
  return changes
    .map((change) => {
      const name = sides.find(({ walk }) => walk.id === change.walkId)?.brand.name ?? '';
      const told = parts.filter((part) => change[part] > 0);
      return `${name}: ${told.map((part) => t(`kept.change.${part}`, { count: change[part] })).join(', ')}`;
    })
    .join('; ');
}
