import { Button } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { compare } from '@/lib/compare';
import type { Side } from '@/lib/model/comparison';
import type { KeptComparison } from '@/lib/model/kept-comparison';
import { db } from '@/lib/store/db';
import { pinsOf } from '@/lib/store/pins';
import { Empty } from '../parts/Empty';
import { Loading } from '../parts/Loading';
import { showProblem } from '../parts/perform';
import { namesOf, StaffContext } from '../parts/staff';
import { useScorecards } from '../score/useScorecards';
import { BrandCards } from './BrandCards';
import styles from './Compare.module.css';
import { CompareHeader } from './CompareHeader';
import { changeOrKeep, type Keeping, KeepingContext, keptPath } from './kept/keeping';
import { Stale } from './kept/Stale';
import { Ladders } from './Ladders';
import { PairingContext } from './pairing/pairing';
import { readSides, shownAs } from './sides';
import { Tiles } from './Tiles';
import { Views } from './Views';

/** Two or more chains side by side; the first walk is the one the verdicts speak for. */
export function Compare({ walkIds }: { walkIds: string[] }) {
  return <Sides walkIds={walkIds} kept={undefined} />;
}

/** A comparison that was given a name. */
export function KeptCompare({ id }: { id: string }) {
  const { t } = useTranslation();
  const kept = useLiveQuery(async () => (await db.comparisons.get(id)) ?? null, [id]);
  if (kept === undefined) return <Loading rows={6} height={88} />;
  if (kept === null) return <NotEnough title={t('problems.no-such-comparison')} />;
  return <Sides key={id} walkIds={kept.walkIds} kept={kept} />;
}

function Sides({ walkIds, kept }: { walkIds: string[]; kept: KeptComparison | undefined }) {
  const { t, i18n } = useTranslation();
  const found = useLiveQuery(() => readSides(walkIds), [walkIds.join()]);
  const pins = useLiveQuery(() => pinsOf({ walkIds, comparisonId: kept?.id }), [walkIds.join(), kept?.id]);
  const scorecard = useScorecards()?.inUse;
  const comparison = useMemo(
    () =>
      found && pins && scorecard && found.sides.length > 1
        ? compare(found.sides, { ...pins, scorecard })
        : undefined,
    [found, pins, scorecard],
  );
  const shown = useMemo(
    () => comparison && shownAs(comparison, t, i18n.language),
    [comparison, t, i18n.language],
  );
  const staff = useMemo(() => namesOf(comparison?.sides ?? []), [comparison]);
  const keeping = useChanging(kept, found?.sides ?? []);
  if (!found || !pins || !scorecard) return <Loading rows={6} height={88} />;
  const gone = found.gone > 0 && t('compare.gone', { count: found.gone });
  if (!comparison || !shown) return <NotEnough title={gone || t('compare.few')} />;
  return (
    <KeepingContext value={keeping}>
      <StaffContext value={staff}>
        <div className={styles.screen} data-comparison>
          <CompareHeader comparison={comparison} />
          {gone && <p className={styles.gone}>{gone}</p>}
          {kept && <Stale kept={kept} sides={shown.sides} />}
          <BrandCards sides={comparison.sides} />
          <Tiles comparison={shown} />
          <PairingContext value={{ comparison: shown, home: { walkIds, comparisonId: kept?.id } }}>
            <Views comparison={shown} />
          </PairingContext>
          <Ladders comparison={shown} />
        </div>
      </StaffContext>
    </KeepingContext>
  );
}

/** A comparison that gets its name by being changed is from then on found where kept ones are. */
function useChanging(kept: KeptComparison | undefined, sides: Side[]): Keeping {
  const [, navigate] = useLocation();
  return {
    kept,
    change: async (change) => {
      const done = await changeOrKeep(kept, sides, change);
      if (!done.ok) showProblem(done.problem);
      else if (!kept) navigate(keptPath(done.value), { replace: true });
    },
  };
}

function NotEnough({ title }: { title: string }) {
  const { t } = useTranslation();
  return (
    <Empty
      isScreen
      icon={<IconColumns size={24} />}
      title={title}
      action={
        <Button component={Link} href="/compare">
          {t('compare.chooseOthers')}
        </Button>
      }
    >
      {t('compare.choose.body')}
    </Empty>
  );
}
